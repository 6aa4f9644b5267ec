// Results that mean failure, and calls that block.
#ifndef GOLDEN_FAILURES_H
#define GOLDEN_FAILURES_H
int remove_file(const char *name);
const char *name_of(int number);
int wait_seconds(unsigned int seconds);
#endif

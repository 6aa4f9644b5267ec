// Results through pointers.
#ifndef GOLDEN_RESULTS_H
#define GOLDEN_RESULTS_H
struct store;
int divide(int a, int b, int *quotient, int *remainder);
int open_store(const char *name, struct store **store);
void close_store(struct store *store);
#endif

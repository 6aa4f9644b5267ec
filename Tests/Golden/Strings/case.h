// Functions and strings.
#ifndef GOLDEN_STRINGS_H
#define GOLDEN_STRINGS_H
int count_words(const char *text);
const char *greeting(const char *name);
char *duplicate(const char *text);
void release(void *memory);
#endif

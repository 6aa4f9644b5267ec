// Buffers and counts.
#ifndef GOLDEN_BUFFERS_H
#define GOLDEN_BUFFERS_H
#include <stddef.h>
long sum(const int *values, size_t count);
void double_all(int *values, int count);
unsigned int checksum(size_t count, const void *bytes);
void increment(int *value);
#endif

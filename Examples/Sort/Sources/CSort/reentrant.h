// glibc declares this function for programs that define _GNU_SOURCE before their first header, which a module of Swift's cannot do.
// Where glibc declares it as well, the compiler compares the two.
#ifndef SORT_REENTRANT_H
#define SORT_REENTRANT_H

#include <stdlib.h>

void qsort_r(void *base, size_t count, size_t size, int (*order)(const void *, const void *, void *), void *context);

#endif

// Variadic functions.
#ifndef GOLDEN_VARIADICS_H
#define GOLDEN_VARIADICS_H
long sum(int count, ...);
int print(const char *format, ...);
#endif

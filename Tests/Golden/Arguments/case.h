#include <stddef.h>

int multiply(const int *a, const int *b, size_t count, int scale, const char *unit, int *sum);
int call_both(int (*first)(int, void *), int (*second)(int, void *), int value, void *context);
int set_option(int option, ...);
double power(double base, double exponent);

// Functions that the library may lack, inline functions, and macros like functions.
#ifndef GOLDEN_OPTIONALS_H
#define GOLDEN_OPTIONALS_H
int newer(int value);
static inline int half(int value) { return value / 2; }
#define TWICE(x) (2.0 * (x))
#endif

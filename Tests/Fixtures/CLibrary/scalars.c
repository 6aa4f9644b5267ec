#include "scalars.h"

#include <stdarg.h>

#define DEFINE(name, T, P, NEXT)                                             \
  T same_##name(T value) { return value; }                                    \
  void put_##name(T *next, T value) { *next = (T)(NEXT); }                     \
  void bump_##name(T *next) {                                                 \
    T value = *next;                                                          \
    *next = (T)(NEXT);                                                        \
  }                                                                           \
  T last_##name(const T *values, size_t count) { return values[count - 1]; }   \
  T call_##name(T (*body)(T value), T value) { return body(value); }           \
  struct box_##name box_##name(struct box_##name box) {                        \
    T value = box.value;                                                      \
    return (struct box_##name){box.after, (T)(NEXT), box.before};              \
  }                                                                           \
  T global_##name;                                                            \
  T variadic_##name(int ignored, ...) {                                       \
    va_list list;                                                             \
    va_start(list, ignored);                                                  \
    P value = va_arg(list, P);                                                \
    va_end(list);                                                             \
    return (T)value;                                                          \
  }

DEFINE(char, char, int, value + 1)
DEFINE(schar, signed char, int, value + 1)
DEFINE(uchar, unsigned char, int, value + 1)
DEFINE(short, short, int, value + 1)
DEFINE(ushort, unsigned short, int, value + 1)
DEFINE(int, int, int, value + 1)
DEFINE(uint, unsigned int, unsigned int, value + 1)
DEFINE(long, long, long, value + 1)
DEFINE(ulong, unsigned long, unsigned long, value + 1)
DEFINE(llong, long long, long long, value + 1)
DEFINE(ullong, unsigned long long, unsigned long long, value + 1)
DEFINE(int64, int64_t, int64_t, value + 1)
DEFINE(size, size_t, size_t, value + 1)
DEFINE(int128, __int128, __int128, value + 1)
DEFINE(uint128, unsigned __int128, unsigned __int128, value + 1)
DEFINE(float, float, double, value + 1)
DEFINE(double, double, double, value + 1)
DEFINE(ldouble, long double, long double, value + 1)
DEFINE(half, _Float16, _Float16, value + 1)
DEFINE(cfloat, float _Complex, float _Complex, value + 1)
DEFINE(cdouble, double _Complex, double _Complex, value + 1)
DEFINE(bool, _Bool, int, !value)

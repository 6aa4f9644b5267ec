// Each scalar type in each place that a value can have.
#ifndef SCALARS_H
#define SCALARS_H

#include <stddef.h>
#include <stdint.h>

// For a type T: its argument; the one after it, through a pointer; the last of an array; what a callback gives; a structure by
// value, with the value changed; a variable; the argument behind a prototype's `...`.
#define SCALAR(name, T)                       \
  T same_##name(T value);                     \
  void put_##name(T *next, T value);          \
  void bump_##name(T *value);                 \
  T last_##name(const T *values, size_t count); \
  T call_##name(T (*body)(T value), T value); \
  struct box_##name {                         \
    char before;                              \
    T value;                                  \
    char after;                               \
  };                                          \
  struct box_##name box_##name(struct box_##name box); \
  extern T global_##name;                     \
  T variadic_##name(int ignored, ...);

SCALAR(char, char)
SCALAR(schar, signed char)
SCALAR(uchar, unsigned char)
SCALAR(short, short)
SCALAR(ushort, unsigned short)
SCALAR(int, int)
SCALAR(uint, unsigned int)
SCALAR(long, long)
SCALAR(ulong, unsigned long)
SCALAR(llong, long long)
SCALAR(ullong, unsigned long long)
SCALAR(int64, int64_t)
SCALAR(size, size_t)
SCALAR(int128, __int128)
SCALAR(uint128, unsigned __int128)
SCALAR(float, float)
SCALAR(double, double)
SCALAR(ldouble, long double)
SCALAR(half, _Float16)
SCALAR(cfloat, float _Complex)
SCALAR(cdouble, double _Complex)
SCALAR(bool, _Bool)

#endif

// Records that the model has no form for, and one that leads to them.
#ifndef INEXPRESSIBLE_H
#define INEXPRESSIBLE_H

struct vector { int a; float b __attribute__((vector_size(16))); };
struct contains_vector { struct vector a[2]; };
struct atomic { _Atomic int a; };
struct bit_int { _BitInt(7) a; };
struct complex_int { int _Complex a; };
struct old_style { int (*a)(); };
struct microsoft { char a; int b : 3; char c : 2; } __attribute__((ms_struct));
struct { int a; } unnamed(void);
struct points { struct vector *a; void (*b)(struct atomic *); struct points *c; };

#endif

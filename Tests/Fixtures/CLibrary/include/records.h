// Structures, unions and wide numbers of every kind, for functions that take them apart by name.
#ifndef RECORDS_H
#define RECORDS_H

#include <complex.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Of each record there are two functions: `change_...` returns its argument with field number n increased by n, `change_..._at`
// does the same behind a pointer.
#define CHANGES(name, type)  \
  type change_##name(type r); \
  void change_##name##_at(type *r);

struct small {
  signed char a;
  short b;
};
CHANGES(small, struct small)

struct pair {
  int a;
  int b;
};
CHANGES(pair, struct pair)

struct mixed {
  float f;
  int i;
  double d;
};
CHANGES(mixed, struct mixed)

struct vector {
  float x, y, z;
};
CHANGES(vector, struct vector)

struct big {
  long a, b, c, d;
  char e;
};
CHANGES(big, struct big)

struct nested {
  struct pair pair;
  struct vector vector;
  const char *name;
};
CHANGES(nested, struct nested)

struct arrays {
  int values[4];
  char name[8];
  short grid[2][3];
};
CHANGES(arrays, struct arrays)

union number {
  int i;
  float f;
  double d;
  unsigned char bytes[8];
};
union number change_number(union number n);  // increases i
void change_number_at(union number *n);

union __attribute__((packed)) narrow {
  unsigned x : 4;
  int y : 7;
};
union narrow change_narrow(union narrow n);  // increases x
void change_narrow_at(union narrow *n);

struct tagged {
  int kind;
  union number number;
};
CHANGES(tagged, struct tagged)

struct bits {
  unsigned a : 3;
  int b : 5;
  unsigned c : 10;
  signed char d;
  unsigned long long e : 40;
  bool flag : 1;
  int : 2;
  unsigned f : 2;
  int : 0;
  unsigned g : 7;
};
CHANGES(bits, struct bits)

struct __attribute__((packed)) packed {
  char a;
  int b;
  short c;
  unsigned d : 5;
  unsigned e : 30;
  double f;
};
CHANGES(packed, struct packed)

#pragma pack(push, 2)
struct pack_two {
  char a;
  int b;
  double c;
};
#pragma pack(pop)
CHANGES(pack_two, struct pack_two)

struct __attribute__((aligned(16))) aligned {
  int a;
  _Alignas(8) char b;
};
CHANGES(aligned, struct aligned)

struct anonymous {
  int kind;
  union {
    int i;
    float f;
    struct {
      short low, high;
    };
  };
  int tail;
};
CHANGES(anonymous, struct anonymous)

struct outer {
  struct {
    int x, y;
  } position;
  int z;
};
CHANGES(outer, struct outer)

struct node {
  int value;
  struct node *next;
};
// A list of the numbers from 1 on, and the sum of one.
struct node *make_list(int count);
int sum_list(const struct node *list);
void free_list(struct node *list);

struct flexible {
  int count;
  int data[];
};
struct flexible *make_flexible(int count);  // data[i] is i * i
void free_flexible(struct flexible *record);

struct large {
  int values[10000];
};
long sum_large(struct large r);
void fill_large(struct large *r);  // values[i] is i
struct large make_large(int first);  // values[i] is first + i

enum shade { shade_dark = -5, shade_light = 7 };
enum mask { mask_none = 0, mask_read = 1, mask_write = 2, mask_all = 3 };
struct choices {
  enum shade shade;
  enum mask mask;
  const int fixed;
};
struct choices make_choices(enum shade shade, enum mask mask, int fixed);
enum shade change_shade(enum shade shade);  // the other one; 0 for any other
enum mask invert_mask(enum mask mask);
enum shade wrong_shade(void);  // a value without a name

typedef int (*operation)(int, int);
struct operations {
  operation apply;
  void (*done)(int *calls);
  operation (*choose)(int which);
};
struct operations *operations_table(void);
int call_operation(operation operation, int a, int b);
operation choose_operation(int which);  // 0: add, 1: multiply; a null pointer for others
operation (*choose_chooser(void))(int which);

// Callbacks that take and give records.
struct pair map_pair(struct pair (*body)(struct pair pair, int factor), struct pair pair, int factor);
double fold_vectors(double (*body)(double sum, struct vector vector), const struct vector *vectors, int count);
struct big map_big(struct big (*body)(struct big big), struct big big);
void visit_tagged(void (*body)(struct tagged tagged, const struct tagged *same), struct tagged tagged);

// Wide numbers: each function adds one.
__int128 next_int128(__int128 value);
unsigned __int128 next_uint128(unsigned __int128 value);
long double next_long_double(long double value);
_Float16 next_float16(_Float16 value);
float _Complex next_complex_float(float _Complex value);
double _Complex next_complex_double(double _Complex value);
long double _Complex next_complex_long_double(long double _Complex value);
struct wide {
  __int128 integer;
  long double real;
  float _Complex plane;
  _Float16 half;
};
CHANGES(wide, struct wide)
__int128 map_int128(__int128 (*body)(__int128 value, long double other), __int128 value, long double other);

// A record described in part: the fields in between are not.
struct partial {
  char hidden[5];
  int first;
  double hidden_too;
  short second;
};
CHANGES(partial, struct partial)

#endif

// A function, structure or enumeration for each rule that a description can break.
#ifndef REJECTIONS_H
#define REJECTIONS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct shape;
struct other;
enum color { color_red, color_green };
enum size_class { size_small, size_large };
enum negative { negative_one = -1, positive_one = 1 };
#define COLOR_RED 1
#define NO_SHAPE ((struct shape *)-1)
enum __attribute__((packed)) tiny { tiny_one = 1 };
struct point {
  int x;
  double y;
  const char *name;
};
typedef int (*compare)(const void *, const void *);
typedef void (*visit)(void *context, const char *name);

int add(int a, int b);
long add_long(long a, long b);
unsigned add_unsigned(unsigned a, unsigned b);
float half_float(float value);
double half(double value);
void run(void);
int scale(int a, double b);
int length_of(const char *text);
void fill(char *buffer);
const char *name_of(int color);
char *writable_name(void);
size_t size_of(size_t count);
bool is_set(bool flag);
short small(short value);
long long wide(long long value);
int64_t exactly_64(int64_t value);
void draw(struct shape *shape);
void list(struct shape **shapes);
int paint(enum color color);
enum color current_color(void);
void sort(void *base, size_t count, size_t size, compare order);
void walk(visit visitor, void *context);
void bytes(const unsigned char *bytes);
void signed_bytes(const signed char *bytes);
void move(struct point *point);
int with_any(int first, ...);
int old_style();
void *as_pointer(uintptr_t value);
enum negative sign(void);
enum tiny smallest(void);
extern int counter;
struct padded {
  long a;
  int b;
  char c;
};
void pad(struct padded *record);
struct between {
  signed char a;
  char hidden;
  int c;
};
void sit(struct between *record);
struct bits {
  int a;
  unsigned f : 3;
  long b;
};
void bit(struct bits *record);
struct constant {
  const int id;
};
void hold(struct constant *record);
void old_callback(void (*body)());
static inline int doubled(int value) { return 2 * value; }
#define doubled(value) ((double)(value)*2.5)

struct flags {
  unsigned a : 4;
  unsigned b : 4;
};
void flag(struct flags *record);
struct hollow {
  int kind;
  struct {
    unsigned x : 8, y : 8;
  };
};
void hollow(struct hollow *record);
struct stream;
int close_stream(struct stream *stream);
#define MOVE(point) move(point)
#define LINES "a\r\n\tb"
#define SINGLE 0.1f
#define YES 1
extern int counter_value;
extern const double ratio_value;
extern int numbers[4];
#define MAGIC 42
#define FRACTION 2.5
#define GREETING "hello"
#define TWICE(value) ((value)*2.0)
struct arrays {
  int values[4];
  short grid[2][3];
};
void array(struct arrays *record);
union either {
  int i;
  float f;
  long l;
};
void either(union either *record);
struct __attribute__((packed)) packed {
  char a;
  int b;
};
void pack(struct packed *record);
#pragma pack(push, 2)
struct pack_two {
  char a;
  int b;
  double c;
};
#pragma pack(pop)
void pack_two(struct pack_two *record);
struct __attribute__((aligned(16))) aligned {
  int a;
};
void align(struct aligned *record);
struct inner {
  int x, y;
};
struct nested {
  struct inner inner;
  int (*apply)(int, int);
};
struct nested nest(struct nested record);
struct anonymous {
  int kind;
  union {
    int i;
    float f;
  };
};
void anonymous(struct anonymous *record);
struct flexible {
  int count;
  int data[];
};
void flex(struct flexible *record);
enum named { named_one = 1, named_two = 2 };
void name(enum named value);
int print(const char *format, ...);
int divide(int a, int b, int *quotient);
void write_bytes(const void *bytes, size_t count);
char *duplicate(const char *text);
void release(char *text);
long status(void);
long double wide_real(long double value);
double _Complex plane(double _Complex value);
__int128 huge(__int128 value);
int increment(_Atomic(int) *value);
struct __attribute__((aligned(8))) pair {
  int a;
  int b;
};
void swap(struct pair *record);

#endif

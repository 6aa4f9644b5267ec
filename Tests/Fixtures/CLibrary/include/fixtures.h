// C functions of our own, for what no library of the system has in one place.
#ifndef FIXTURES_H
#define FIXTURES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Each returns its argument.
bool echo_bool(bool value);
char echo_char(char value);
signed char echo_signed_char(signed char value);
unsigned char echo_unsigned_char(unsigned char value);
short echo_short(short value);
unsigned short echo_unsigned_short(unsigned short value);
int echo_int(int value);
unsigned int echo_unsigned_int(unsigned int value);
long echo_long(long value);
unsigned long echo_unsigned_long(unsigned long value);
long long echo_long_long(long long value);
unsigned long long echo_unsigned_long_long(unsigned long long value);
int64_t echo_int64(int64_t value);
size_t echo_size(size_t value);
float echo_float(float value);
double echo_double(double value);
void *echo_pointer(void *value);

// A number in which each argument has decimal digits of its own.
double weigh(int8_t a, double b, uint16_t c, float d, int64_t e, bool f, unsigned long g, double h, int i, int j, int k,
             int l, int m, int n, int o, int p, int q, int r, double s, float t);

// Calls body with 0, 1, 2 ... while it returns 0, at most count times; returns how often it was called.
int repeat(int count, int (*body)(int index));

// Calls body once, with values at the ends of their types.
uint64_t call_mixed(uint64_t (*body)(int8_t a, uint16_t b, float c, double d, bool e, int64_t f, const char *g));

// Calls body; returns a null pointer.
void *make_nothing(void (*body)(void));

struct point {
  char tag;
  int x;
  double y;
  const char *name;
  short z;
};

// A point of which each field has a value; the caller frees it.
struct point *make_point(void);
void free_point(struct point *point);
// All fields as text, in a buffer that the next call overwrites.
const char *describe_point(const struct point *point);

enum level { level_low = 1, level_high = 1000 };
enum level raise_level(enum level level);

size_t length_of(const char *text);
// -1 for a null pointer.
long length_or_none(const char *text);
// A null pointer.
const char *no_text(void);

// Functions by name: registering one replaces that of the same name.
struct registry;
struct registry *make_registry(void);
void free_registry(struct registry *registry);
void register_body(struct registry *registry, const char *name, int (*body)(int value));
int call_registered(struct registry *registry, const char *name, int value);
// The name that was registered last.
const unsigned char *last_registered(const struct registry *registry);

#endif

#include "fixtures.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

bool echo_bool(bool value) { return value; }
char echo_char(char value) { return value; }
signed char echo_signed_char(signed char value) { return value; }
unsigned char echo_unsigned_char(unsigned char value) { return value; }
short echo_short(short value) { return value; }
unsigned short echo_unsigned_short(unsigned short value) { return value; }
int echo_int(int value) { return value; }
unsigned int echo_unsigned_int(unsigned int value) { return value; }
long echo_long(long value) { return value; }
unsigned long echo_unsigned_long(unsigned long value) { return value; }
long long echo_long_long(long long value) { return value; }
unsigned long long echo_unsigned_long_long(unsigned long long value) { return value; }
int64_t echo_int64(int64_t value) { return value; }
size_t echo_size(size_t value) { return value; }
float echo_float(float value) { return value; }
double echo_double(double value) { return value; }
void *echo_pointer(void *value) { return value; }

double weigh(int8_t a, double b, uint16_t c, float d, int64_t e, bool f, unsigned long g, double h, int i, int j, int k,
             int l, int m, int n, int o, int p, int q, int r, double s, float t) {
  double digits[] = {a, b, c, d, (double)e, f, (double)g, h, i, j, k, l, m, n, o, p, q, r, s, t};
  double sum = 0, weight = 1;
  for (size_t index = 0; index < sizeof digits / sizeof digits[0]; index++, weight += 1) sum += weight * weight * digits[index];
  return sum;
}

int repeat(int count, int (*body)(int index)) {
  int calls = 0;
  while (calls < count) {
    if (body(calls++) != 0) break;
  }
  return calls;
}

uint64_t call_mixed(uint64_t (*body)(int8_t, uint16_t, float, double, bool, int64_t, const char *)) {
  return body(INT8_MIN, UINT16_MAX, -0.5f, 1e300, true, INT64_MIN, "text");
}

void *make_nothing(void (*body)(void)) {
  body();
  return NULL;
}

struct point *make_point(void) {
  struct point *point = malloc(sizeof *point);
  if (point) *point = (struct point){'p', -7, 0.25, "origin", 9};
  return point;
}

void free_point(struct point *point) { free(point); }

const char *describe_point(const struct point *point) {
  static char text[200];
  snprintf(text, sizeof text, "%c %d %g %s %d", point->tag, point->x, point->y, point->name ? point->name : "none", point->z);
  return text;
}

enum level raise_level(enum level level) { return level == level_low ? level_high : (enum level)(level + 1); }

size_t length_of(const char *text) { return strlen(text); }
long length_or_none(const char *text) { return text ? (long)strlen(text) : -1; }
const char *no_text(void) { return NULL; }

struct registry {
  int count;
  struct { char name[8]; int (*body)(int value); } entries[4];
};

struct registry *make_registry(void) { return calloc(1, sizeof(struct registry)); }
void free_registry(struct registry *registry) { free(registry); }

void register_body(struct registry *registry, const char *name, int (*body)(int value)) {
  int index = 0;
  while (index < registry->count && strcmp(registry->entries[index].name, name) != 0) index++;
  if (index == registry->count) registry->count++;
  snprintf(registry->entries[index].name, sizeof registry->entries[index].name, "%s", name);
  registry->entries[index].body = body;
}

int call_registered(struct registry *registry, const char *name, int value) {
  for (int index = 0; index < registry->count; index++) {
    if (strcmp(registry->entries[index].name, name) == 0) return registry->entries[index].body(value);
  }
  return -1;
}

const unsigned char *last_registered(const struct registry *registry) {
  return (const unsigned char *)registry->entries[registry->count - 1].name;
}

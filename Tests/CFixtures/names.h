// Functions whose bindings have names that are hard on generated code.
#ifndef NAMES_H
#define NAMES_H

#include <stdbool.h>

struct context;
struct limits {
  int min;
  int max;
  int in;
};
struct tracked {
  void *owner;
  int count;
};
enum level { level_low };

int many(int a, int b, int c, int d, int e);
void set_log(void (*log)(const char *));
int count_tracked(const struct tracked *tracked);
void *limits_of(struct limits *limits);
enum level check(bool (*body)(enum level, float, const void *), float (*other)(double));

#endif

// The functions whose calls are measured: next to nothing, so that the call is what takes the time.
#ifndef ADDER_H
#define ADDER_H

int adder_add(int a, int b);
void adder_each(int count, void (*body)(void *context, int value), void *context);
void adder_each_plain(int count, void (*body)(int value));

// A list of `count` nodes, the same at each call.
struct adder_node {
  int value;
  unsigned even : 1;
  struct adder_node *next;
};
struct adder_node *adder_list(int count);

struct adder_vector {
  double x;
  double y;
};
struct adder_vector adder_move(struct adder_vector vector, double by);

#endif

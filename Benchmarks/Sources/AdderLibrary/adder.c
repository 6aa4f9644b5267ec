#include "adder.h"

int adder_add(int a, int b) { return (int)((unsigned)a + (unsigned)b); }

void adder_each(int count, void (*body)(void *context, int value), void *context) {
  for (int i = 0; i < count; i++) body(context, i);
}

void adder_each_plain(int count, void (*body)(int value)) {
  for (int i = 0; i < count; i++) body(i);
}

enum { NODES = 1000 };

struct adder_node *adder_list(int count) {
  static struct adder_node nodes[NODES];
  if (count > NODES) count = NODES;
  for (int i = 0; i < count; i++) {
    nodes[i] = (struct adder_node){i, i % 2 == 0, i + 1 < count ? &nodes[i + 1] : 0};
  }
  return nodes;
}

struct adder_vector adder_move(struct adder_vector vector, double by) {
  return (struct adder_vector){vector.x + by, vector.y - by};
}

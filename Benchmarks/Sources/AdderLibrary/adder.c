#include "adder.h"

int adder_add(int a, int b) { return (int)((unsigned)a + (unsigned)b); }

void adder_each(int count, void (*body)(void *context, int value), void *context) {
  for (int i = 0; i < count; i++) body(context, i);
}

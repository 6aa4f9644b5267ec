// The functions whose calls are measured: next to nothing, so that the call is what takes the time.
#ifndef ADDER_H
#define ADDER_H

int adder_add(int a, int b);
void adder_each(int count, void (*body)(void *context, int value), void *context);

#endif

// A union, by value and inside of a structure.
#ifndef GOLDEN_UNIONS_H
#define GOLDEN_UNIONS_H
union number { long integer; double real; };
struct value { int kind; union number number; };
union number negate(union number number);
int print_value(const struct value *value);
#endif

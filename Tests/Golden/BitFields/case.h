// Structures, one with bit-fields, by value and behind a pointer.
#ifndef GOLDEN_BITFIELDS_H
#define GOLDEN_BITFIELDS_H
struct point { int x; double y; const char *name; };
struct date { unsigned int day : 5; unsigned int month : 4; int year : 23; };
struct date tomorrow(struct date date);
double distance(const struct point *a, const struct point *b);
#endif

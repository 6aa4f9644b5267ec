// Records to draw pictures of.
#ifndef PICTURES_H
#define PICTURES_H

struct holes { char a; int b; char c; double d; char e; };
struct flags { unsigned a : 1, b : 3; unsigned c : 12; int : 3; _Bool d : 1; };
struct point { short x; char y; };
struct nested {
  char tag;
  struct point first, rest[3];
  struct { int left; union { char c; double d; }; };
  int (*compare)(const void *, const void *);
};
union number { char a; int b; char c[9]; double d; };
struct __attribute__((packed)) tight { char a; int b; double c; };
struct flexible { int count; char kind; char text[]; };
struct large { char flag; int numbers[10000]; double after; };
struct lines { char a[60]; int b[2]; char c[60]; int d; };
struct machine { char a; long b; void *c; long long d; };
struct alike { char a; int b; };
struct nothing {};
typedef struct { unsigned long long very_long_name_of_a_flag_that_has_no_room : 1; char *text; } untagged;

// What cannot be drawn.
struct opaque;
typedef struct hidden hidden_t;
struct atomic { _Atomic int a; };

#endif

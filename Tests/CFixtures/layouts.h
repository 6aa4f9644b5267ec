// Every rule of the layout of structures and unions, each in a record of its own. For any target: freestanding.
#ifndef LAYOUTS_H
#define LAYOUTS_H

#include <stddef.h>
#include <stdint.h>

#define PACKED __attribute__((packed))
#define ALIGNED(n) __attribute__((aligned(n)))

enum color { RED, GREEN, BLUE = 200 };
enum sign { NEGATIVE = -1, POSITIVE = 1 };

// Scalars.
struct scalars { char a; short b; char c; int d; char e; long f; char g; long long h; char i; void *j; char k; };
struct floats { char a; float b; char c; double d; char e; long double f; char g; };
struct complexes { char a; float _Complex b; char c; double _Complex d; char e; long double _Complex f; char g; };
struct fixed { int8_t a; int64_t b; uint16_t c; intptr_t d; uint8_t e; size_t f; char g; ptrdiff_t h; wchar_t i; };
struct enums { char a; enum color b; char c; enum sign d; enum { X, Y } e; _Bool f; };
struct functions { char a; int (*b)(size_t, const char *[], ...); char c; void (*(*d)(int))(void); };
#ifdef __SIZEOF_INT128__
struct wide { char a; __int128 b; char c; unsigned __int128 d; };
struct wide_bits { char a; __int128 b : 70; unsigned __int128 c : 61; int d; };
#endif
#ifdef __FLT16_MANT_DIG__
struct half { char a; _Float16 b; char c; _Float16 _Complex d; };
#endif

// Arrays.
struct arrays { char a[3]; int b[2][3][5]; char c; struct { short x; char y; } d[3]; double e[1]; };
struct flexible { int a; char b; long long c[]; };
struct flexible_bytes { int a; char b; char c[]; };
struct zero_length { int a; char b; int c[0]; };
struct empty {};
struct with_empty { char a; struct empty b; int c; struct empty d; };

// Records in records.
union number { char a; short b; int c; double d; char e[9]; };
struct nested { char a; union number b; struct scalars c; char d; };
struct anonymous {
  char a;
  struct {
    int b;
    union {
      char c;
      long long d;
      struct { short e; char f; };
    };
    char g;
  };
  union { struct { char h; } i; char j[3]; };
  char k;
};
union anonymous_union { struct { char a; int b; }; struct { short c; char d[7]; }; long e : 5; };
struct unnamed { char a; struct { char b; struct { int c; } d[2]; } e; union { long f; char g; } *h; };
struct named_inside { struct inside { char a; long b; } c; char d; struct later *e; };
struct later { struct inside a[2]; char b; };
typedef struct { char a; double b; } untagged;
struct with_untagged { char a; untagged b; };
const struct { char a; long b; } of_a_variable[2] = {{0, 0}, {0, 0}};

// Packed.
struct PACKED packed { char a; int b; short c; double d; char e; long double f; };
struct PACKED packed_nested { char a; struct scalars b; union number c; untagged d; };
struct packed_inside { char a; struct packed b; int c; };
struct packed_field { char a; int b PACKED; char c; long long d PACKED; int e; };
struct packed_aligned_field { char a; int b PACKED ALIGNED(2); char c; long long d ALIGNED(2) PACKED; };
struct PACKED packed_with_aligned { char a; int b ALIGNED(4); char c; _Alignas(8) char d; char e; };
struct PACKED ALIGNED(4) packed_and_aligned { char a; int b; char c; };
union PACKED packed_union { char a; int b; char c[5]; };

// Aligned.
struct aligned_fields { char a; _Alignas(16) char b; char c ALIGNED(8); int d ALIGNED(2); char e; };
struct two { short a; };
struct aligned_by_expression { char a; char b ALIGNED(sizeof(struct two) * 2); _Alignas(long) char c; };
struct aligned_at_most { char a; char b __attribute__((aligned)); char c; };
struct ALIGNED(64) over_aligned { char a; int b; };
struct with_over_aligned { char a; struct over_aligned b; char c; };
struct ALIGNED(2) under_aligned { char a; long long b; };
typedef struct { int a; } ALIGNED(32) aligned_untagged;
typedef int aligned_int ALIGNED(16);
typedef long long unaligned_long ALIGNED(1);
typedef double half_aligned_double ALIGNED(2);
typedef struct scalars aligned_scalars ALIGNED(32);
struct of_aligned { char a; aligned_int b; char c; unaligned_long d; char e; half_aligned_double f; char g; };
struct of_aligned_records { char a; aligned_untagged b; char c; aligned_scalars d; char e; };
struct PACKED packed_of_aligned { char a; aligned_int b; char c; unaligned_long d; };
union ALIGNED(16) aligned_union { char a; int b[5]; };

// #pragma pack.
#pragma pack(push, 1)
struct pack1 { char a; int b; short c; double d; char e; };
struct pack1_aligned { char a; int b ALIGNED(4); char c; _Alignas(8) short d; };
struct ALIGNED(8) pack1_over { char a; int b; };
struct pack1_zero { char a : 3; int : 0; char b; int c; };
struct pack1_bits { char a : 3; int b : 30; long long c : 40; short d; unsigned e : 1; };
#pragma pack(2)
struct pack2 { char a; int b; char c; double d; char e; struct scalars f; };
struct pack2_bits { char a : 3; int b : 30; long long c : 40; char d; unsigned e : 1; int : 0; char f; };
struct PACKED pack2_packed { char a; int b; char c; };
struct PACKED pack2_packed_bits { char a; int b : 5; int c : 30; };
struct pack2_aligned_bits { char a; int b : 5 ALIGNED(2); int c : 5; int d : 9; };
// GCC heeds the 8 up to the pragma's 2; Clang does not heed it.
struct pack2_over_aligned_bits { char a; int b : 5 ALIGNED(8); int c : 5; };
union pack2_union { char a; long long b; char c[9]; };
#pragma pack(4)
struct pack4 { char a; double b; char c; long long d; struct over_aligned e; char f; };
struct pack4_bits { short a : 9; long long b : 60; char c : 7; int d : 17; };
#pragma pack(8)
struct pack8 { char a; long double b; char c; double d; };
#pragma pack(16)
struct pack16 { char a; struct over_aligned b; };
#pragma pack(pop)
struct with_pack { char a; struct pack1 b; struct pack2 c; struct pack4 d; };

// Bit-fields.
struct bits { int a : 3; unsigned b : 5; int c : 24; int d : 1; };
struct bits_of_all {
  _Bool a : 1; char b : 2; signed char c : 3; unsigned char d : 7; short e : 9; unsigned short f : 5; int g : 20;
  unsigned h : 31; long i : 17; unsigned long j : 15; long long k : 50; unsigned long long l : 3; enum color m : 8;
  enum sign n : 2; int8_t o : 4; uint64_t p : 33; size_t q : 9;
};
struct bits_crossing { int a : 20; int b : 20; char c : 5; char d : 5; short e : 10; short f : 10; long long g : 60; };
struct bits_after { char a; int b : 4; short c; int d : 12; char e; long long f : 8; };
struct bits_full { int a : 32; char b : 8; long long c : 64; char d : 1; };
struct bits_zero { char a : 3; int : 0; char b : 3; long long : 0; char c; short : 0; char d; };
struct bits_zero_only { char a; long long : 0; char b; };
struct bits_unnamed { char a; int : 5; char b; long long : 40; short : 3; char c; };
struct bits_unnamed_only { char a; long : 9; };
struct bits_unnamed_aligned { char a; long long : 3; };
struct PACKED packed_bits { char a; int b : 5; int c : 30; long long d : 50; char e; int f : 3; };
struct PACKED packed_bits_zero { char a : 3; int : 0; char b : 3; int : 5; long long c : 62; short : 0; };
struct packed_bit { char a; int b : 30 PACKED; int c : 10; long long d : 60 PACKED; };
struct aligned_bits { char a; int b : 3 ALIGNED(8); int c : 3; int d : 5 ALIGNED(2); char e; };
struct PACKED packed_aligned_bits { char a; int b : 3 ALIGNED(4); int c : 30; int d : 5 ALIGNED(2); };
union bits_union { int a : 3; char b; long long c : 33; };
union bits_union_zero { char a; int : 0; short b : 9; };
union bits_union_unnamed { char a; long long : 33; };
union PACKED packed_bits_union { char a; int b : 17; };
struct bits_in_anonymous { char a; struct { int b : 3; union { int c : 4; char d; }; }; int e : 2; };

#endif

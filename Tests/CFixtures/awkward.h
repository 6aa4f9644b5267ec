// Names, types and values that are hard to bind: each has made an importer stumble.
#ifndef AWKWARD_H
#define AWKWARD_H
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <complex.h>
#include <setjmp.h>


// Names.
int awkward_describeLibrary(void);
int awkward_init(int self);
int awkward_Space(int Space, int Failure);
int awkward_self(int L, int types, int function, int frame, int entry, int linker, int functions);
int awkward_default(int in, int inout, int var, int let, int repeat);
int awkward_Type(int Type, int Self);
int awkward_int(int Int, int CInt);
int awkward_open(int a);
int awkward_Open(int a);
int AWKWARD_OPEN(int a);
int awkward_print(int print), awkward_abs(int), awkward_min(int), awkward_type(int type);
int awkward_linker(void); int awkward__linker(void); int awkward_entries(void); int awkward_unlinked(void);
int awkward_link(int _linker, int _entries, int __frame, int __linker, int __entry);
int awkward_protocol(int), awkward_any(int any, int some), awkward_await(int unsafe, int await, int async, int actor, int each, int borrowing, int consuming, int sending);
int awkward_get(int get, int set, int willSet), awkward_subscript(int), awkward_deinit(int), awkward_operator(int);
int awkward_result(int result, int error, int context, int status);
int awkward_underscore(int _, int __, int _a, int a);
int awkward_swift(int swift, int Caisson, int Swift, int String, int Bool, int Void, int Pointer);
struct awkward_Pointer { int x; }; struct awkward_String { struct awkward_Pointer *p; }; struct awkward_Swift { int y; }; struct awkward_Caisson { int z; };
struct awkward_Global { int x; }; struct awkward_Function { int x; }; struct awkward_CVoid { int x; }; struct awkward_CConst { int x; }; struct awkward_CFlexibleArray {int x;};
struct awkward_CPointer { int x; }; struct awkward_CStringPointer { int *x; }; struct awkward_LibraryFunction { int x; }; struct awkward_CComplex { int x; }; struct awkward_CFunctionPointer { int (*f)(int); };
struct awkward_Int { int x; }; struct awkward_CUnsignedInt { unsigned x; }; struct awkward_Codable { int x; }; struct awkward_Equatable { int x; };  struct awkward_Sendable { int x; };
struct awkward_Class { int x; }; struct awkward_Enum {int x; };
struct awkward_address_space { int x; }; struct awkward_AddressSpace { int *x; }; struct awkward_ForeignLibrary { int x; };
enum awkward_OptionSet { AWKWARD_OS_A, AWKWARD_OS_B };
int awkward_use(struct awkward_Pointer *, struct awkward_String *, struct awkward_Swift *, struct awkward_Caisson *, struct awkward_Class *, struct awkward_Int *, enum awkward_OptionSet);
struct awkward_fields { int address, word, description, hashValue, constant, cast, load, store, advanced, copyBytes, pointer, readBytes, encode, putPromoted, fits; };
struct awkward_fields2 { int size, alignment, layout, decode, describe, Layout, Space, init, self, Self, Type, _undescribed, space, instance, types, record, memory, offset, value, valueValue; };
struct awkward_fields3 { int class, _class, Class, __class; int rawValue; int default_; };
struct awkward_keywords { int var, let, func, in, is, as, where, guard, defer, protocol, import, nil, true_, internal; };

// Unions, nesting, bits.
struct awkward_nest { int kind; union { int i; struct { float f; union { long l; void *p; }; }; } ; struct { int q; } named; union { int a[2]; double d; } u[3]; struct { int deep; struct { int deeper; } inner; } *ptr; };
typedef struct { struct { int x; union { int a; float b; } v; } in[2]; } awkward_anon;
struct awkward_bits { unsigned a : 3; unsigned : 0; unsigned b : 5; int : 4; _Bool c : 1; unsigned long long d : 40; };
struct awkward_empty {};
typedef struct { void *p[3]; } awkward_realigned __attribute__((__aligned__));
struct awkward_flex { int n; struct awkward_Pointer items[]; };
struct awkward_zero { int n; char data[0]; };
struct awkward_packed { char c; int i; } __attribute__((packed));
struct awkward_aligned { int i __attribute__((aligned(16))); };
struct awkward_inner_packed { char c; int i __attribute__((packed)); };

// Enumerations.
enum awkward_dup { AWKWARD_DUP_A = 1, AWKWARD_DUP_B = 1, AWKWARD_DUP_a = 2 };
enum awkward_huge { AWKWARD_HUGE_A = 0x7FFFFFFFFFFFFFFFLL, AWKWARD_HUGE_B = -1 };
enum awkward_uhuge { AWKWARD_UHUGE_A = 0xFFFFFFFFFFFFFFFFULL };
enum awkward_kw { AWKWARD_KW_default, AWKWARD_KW_self, AWKWARD_KW_init, AWKWARD_KW_none, AWKWARD_KW_some, AWKWARD_KW_Type, AWKWARD_KW_rawValue, AWKWARD_KW_hash, AWKWARD_KW_1, AWKWARD_KW_2 };
enum awkward_flags { AWKWARD_F_NONE = 0, AWKWARD_F_A = 1, AWKWARD_F_B = 2, AWKWARD_F_C = 4, AWKWARD_F_ALL = 7, AWKWARD_F_union = 8 , AWKWARD_F_contains = 16, AWKWARD_F_insert = 32, AWKWARD_F_isEmpty = 64};
enum awkward_one { AWKWARD_ONE };
enum awkward_hidden_numbers; 
enum { AWKWARD_ANON = 5u }; enum { AWKWARD_BIGANON = 0x100000000LL };
typedef enum { AWKWARD_T_A } awkward_tenum;

// Macros.
#define AWKWARD_CHAR 'a'
#define AWKWARD_ESC '\n'
#define AWKWARD_WIDE L'x'
#define AWKWARD_U 1u
#define AWKWARD_UL 1ul
#define AWKWARD_LINES(x) \
  { (x) = 1; \
  }
#define AWKWARD_LIST 0, { 0, 0 }
#define AWKWARD_FILE __FILE__
#define AWKWARD_LINE __LINE__
#define AWKWARD_VOID ((void)0)
#define AWKWARD_NEG(x) (-(x))
#define AWKWARD_GONE AWKWARD_NEG(7)
#define AWKWARD_GONE_TOO AWKWARD_GONE
#undef AWKWARD_NEG
#define AWKWARD_OTHER_NAME awkward_open
#define AWKWARD_HUGEMAC 18446744073709551615ULL
#define AWKWARD_MIN (-9223372036854775807LL - 1)
#define AWKWARD_INF (__builtin_inf())
#define AWKWARD_NINF (-__builtin_inff())
#define AWKWARD_NAN (__builtin_nan(""))
#define AWKWARD_F 1.1f
#define AWKWARD_LD 1.1L
#define AWKWARD_E 1e300
#define AWKWARD_TINY 1e-320
#define AWKWARD_S "a\"b\\c\n\t\x01\x7f"
#define AWKWARD_SU "gr\u00fc\u00df \U0001F600"
#define AWKWARD_SNUL "a\0b"
#define AWKWARD_SBAD "\xff\xfe"
#define AWKWARD_SW L"wide"
#define AWKWARD_SW16 u"wide"
#define AWKWARD_SUNSIGNED ((const unsigned char *)"unsigned")
#define AWKWARD_S8 u8"eight"
#define AWKWARD_SHASH "\\(x) #"
#define AWKWARD_SEMPTY ""
#define AWKWARD_default 1
#define AWKWARD_self 2
#define AWKWARD_Type 3
#define AWKWARD_init 4
#define AWKWARD_nil 5
#define AWKWARD_TRUE (1 == 1)
#define AWKWARD_BOOL ((_Bool)1)
#define AWKWARD_PTR ((void *)-1)
#define AWKWARD_NULL ((void *)0)
#define AWKWARD_FPTR ((void (*)(int))1)
#define AWKWARD_FNULL ((void (*)(int))0)
#define AWKWARD_CPTR ((const char *)8)
#define AWKWARD_COMMA 1, 2
#define AWKWARD_CALL awkward_open(1)
#define AWKWARD_TYPE struct awkward_nest
#define AWKWARD_EMPTY
#define AWKWARD_STRUCT ((struct awkward_Pointer){1})
#define AWKWARD_128 ((__int128)1 << 100)
#define AWKWARD_COMPLEX (1.0 + 2.0i)
#define AWKWARD_ENUM AWKWARD_DUP_A
#define awkward_stdin awkward_stdin
extern int awkward_stdin;
#define AWKWARD_SHORT ((short)-3)
#define AWKWARD_SIZE sizeof(int)
#define AWKWARD_ARR(x) x
#define AWKWARD_ADDR (&awkward_stdin)

// Functions, variables, types.
typedef int awkward_fn(int, const char *);
awkward_fn awkward_by_typedef;
int awkward_asm(int) __asm__("awkward_other");
int awkward_vprintf(const char *, va_list);
int awkward_varonly(int, ...);
volatile int *awkward_volatile(volatile int *, const volatile char *);
_Noreturn void awkward_exit(int);
inline int awkward_inline(int a) { return a; }
static inline int awkward_sinline(int a) { return a; }
__attribute__((deprecated)) int awkward_deprecated(void);
__attribute__((unavailable("no"))) int awkward_unavailable(void);
double _Complex awkward_complex(float _Complex);
long double awkward_ld(long double);
long double _Complex awkward_ldc(long double _Complex);
__int128 awkward_i128(unsigned __int128);
__float128 awkward_f128(__float128);
__float128 awkward_f128b(void);
_Float16 awkward_f16(_Float16);
int awkward_restrict(const char *restrict, char *const restrict, const int, const char *const *, char *const *const restrict);
int awkward_array(int a[], const int b[4], int c[static 2], int d[2][3], const char *const argv[], int n, int vla[n], int vla2[n][n]);
int awkward_fnparam(int f(int), int (*g)(int), void (*(*h)(int))(long));
void (*awkward_retfn(int sig, void (*func)(int)))(int);
int (*awkward_retarr(void))[3];
struct awkward_nest awkward_value(struct awkward_nest, awkward_anon *);
awkward_anon awkward_anonvalue(awkward_anon);
struct awkward_bits awkward_bitsvalue(struct awkward_bits);
enum awkward_huge awkward_hugeenum(enum awkward_huge, enum awkward_uhuge, awkward_tenum, enum awkward_hidden_numbers *);
typedef int awkward_vec __attribute__((vector_size(16)));
awkward_vec awkward_vector(awkward_vec);
jmp_buf *awkward_jmp(jmp_buf);
int awkward_hidden(int);
#define awkward_hidden awkward_open
struct awkward_stage { int awkward_behind; union { int awkward_above; long awkward_below : 3; }; int awkward_front[2]; };
#define awkward_behind (&awkward_stdin)[0]
#define awkward_above 5
#define awkward_below
#define awkward_front awkward_stage.awkward_front
int awkward_curtains(struct awkward_stage *stage);
extern int awkward_curtain;
#define awkward_curtain (awkward_open(2))
struct awkward_forward;
int awkward_blocks(void *, void *), awkward_unnamed(int, int);
_Atomic int *awkward_atomic(_Atomic int *);
_Bool awkward_bool(_Bool);
char awkward_chars(char, signed char, unsigned char, wchar_t);
uint8_t *awkward_stdint(int8_t, uint16_t *, int64_t, uintptr_t, intmax_t, ptrdiff_t);
int awkward_va(va_list *);
int awkward_realign(awkward_realigned *);
int awkward_variadicfp(int (*)(const char *, ...));
void awkward_volatilevalue(volatile int);
extern volatile int awkward_volatilevar;
extern int awkward_arr[4], awkward_incomplete[];
extern struct awkward_nest awkward_nestvar;
extern const struct { int a; } awkward_unnamedvar;
extern int (*awkward_fnvar)(int);
extern const char *awkward_strvar;
extern const char awkward_chararr[];
typedef struct awkward_undef *awkward_handle; awkward_handle awkward_gethandle(awkward_handle, awkward_handle *, const awkward_handle);
typedef void *awkward_voidhandle; awkward_voidhandle awkward_getvoid(awkward_voidhandle);
typedef struct awkward_selfref { struct awkward_selfref *next, **prev; const struct awkward_selfref *const *all; int (*cmp)(const struct awkward_selfref *, ...); void (*cb)(void *, int (*)(struct awkward_selfref *)); } awkward_selfref;
struct awkward_a; struct awkward_b { struct awkward_a *a; void (*f)(struct awkward_a *, struct awkward_b); }; struct awkward_a { struct awkward_b b; };
struct awkward_case { int x; }; struct Awkward_Case { int y; }; struct AWKWARD_CASE { int z; }; int awkward_cases(struct awkward_case, struct Awkward_Case, struct AWKWARD_CASE);
union awkward_union { int i; struct awkward_case c; char s[16]; unsigned b : 3; void *p; }; union awkward_union awkward_unionvalue(union awkward_union, union awkward_union *);
struct awkward_volfield { volatile int x; volatile int *y; const int z; int *const w; const char name[8]; };
struct awkward_atomicfield { _Atomic int at; };
struct awkward_big { char bytes[4096]; long double ld; double _Complex c; __int128 i; _Bool b; };
struct awkward_enumfield { enum awkward_dup e; enum awkward_dup bits : 4; enum { AWKWARD_INNER_A, AWKWARD_INNER_B } inner; struct { enum {AWKWARD_DEEP} d; } deep; };
#endif

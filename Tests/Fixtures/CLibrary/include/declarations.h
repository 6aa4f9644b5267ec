// Declarations of every kind but plain functions, and functions that say what happened in every way that C has.
#ifndef DECLARATIONS_H
#define DECLARATIONS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <time.h>
#include <uchar.h>
#include <wchar.h>

#include "records.h"

// Variadic functions.
long sum_integers(int count, ...);        // of int
double sum_mixed(const char *kinds, ...);  // i: int, d: double, l: long, s: its length, p: a struct pair
int format_text(char *buffer, size_t size, const char *format, ...);

// Arguments that a caller in Swift does not see.
int sum_products(const int *a, const int *b, size_t count, int scale, const char *unit, int *sum);  // -1 if unit is not null
size_t sum_of_sizes(size_t element_size, const void *values, size_t pair_size, long double precise);
int count_letter(const char *text, int length, char letter);  // -1 for no text
int call_both(int (*first)(int, void *), int (*second)(int, void *), int value, void *context);
int take_away(int a, int b);

// Functions without a symbol.
static inline int half_of(int value) { return value / 2; }
#define LARGER(a, b) ((a) > (b) ? (a) : (b))
#define SCALED(value) ((value)*2.5)

// Variables.
extern int counter;
extern const double factor;
extern struct pair origin;
extern int table[5];
extern const char *title;
extern operation current_operation;
extern _Thread_local int slot;
int read_counter(void);
int read_slot(void);
int run_current(int a, int b);

// Constants.
#define LIMIT 42
#define LIMIT_OF_FLOORS 13
#define KEEP_OPERATION ((int (*)(int, int))-1)
#define LOWEST (-7)
#define HIGHEST 0xFFFFFFFFFFFFFFFFULL
#define RATIO 2.5
#define LABEL "a \"fixture\""
enum { ENUMERATED = 1 << 20 };

// A function that the library has, and one that it has not.
int present_function(int value);
int missing_function(int value);

// A function with another name in the library, which has one of this name, too; and an inline one that no library has.
int labelled(void) __asm__("labelled_really");
inline int inline_function(int value) { return value + 1; }

// Failure: each does what it is told.
int fail_negative(int result, int error);
int fail_nonzero(int result, int error);
bool fail_zero(bool result, int error);
void *fail_null(void *result, int error);
long fail_other(long result, int error);

// Sleeps; returns a number of the thread's own.
unsigned long meet(unsigned count);  // returns when as many threads are in it: the thread, or 0 after two minutes
unsigned long current_thread(void);

// Results through pointers.
int divide(int a, int b, int *quotient, int *remainder);  // 0, or -1 for b == 0
void split(double value, double *whole, double *fraction);
struct object;
int open_object(const char *name, struct object **object);  // EINVAL for an empty name
const char *name_of_object(const struct object *object);
void close_object(struct object *object);
void increment(int *value);
void swap_values(int *a, int *b);
void move_pair(struct pair *pair, int by);

// Buffers.
long sum_array(const int *values, size_t count);
size_t fill_bytes(void *buffer, size_t size, int value);
void double_all(int *values, int count);
unsigned checksum(size_t count, const unsigned char *bytes);
long sum_pairs(const struct pair *pairs, unsigned char count);
const void *place_of(const void *bytes, size_t count);  // the place of the first byte
void *place_of_values(int *values, size_t count);
size_t join_names(const char *const *names, size_t count, char *buffer, size_t size);

// Strings.
char *upper_case(const char *text);  // freed with release_text
void release_text(char *text);
int texts_alive(void);
const char *longer_text(const char *a, const char *b);  // one of the two; a null pointer is the shortest
const char *name_of_number(int number);  // a null pointer for others than 1 and 2

// An object that keeps a callback; it refuses what it is told to.
struct keeper;
struct keeper *make_keeper(void);
int set_keeper(struct keeper *keeper, void (*body)(int value), int refuses);
void fire_keeper(struct keeper *keeper, int value);
int close_keeper(struct keeper *keeper, int refuses);

// Types of POSIX and of the standard headers.
int warm(int tenths_of_degrees);  // one degree more
time_t later(time_t time, int seconds);
off_t moved(off_t offset, long by);
mode_t with_mode(mode_t mode, mode_t more);
pid_t next_pid(pid_t pid);
wchar_t next_wide(wchar_t character);
char16_t next_char16(char16_t character);
char32_t next_char32(char32_t character);
intptr_t next_intptr(intptr_t value);
uintptr_t next_uintptr(uintptr_t value);
ptrdiff_t next_ptrdiff(ptrdiff_t value);
intmax_t next_intmax(intmax_t value);
uintmax_t next_uintmax(uintmax_t value);
socklen_t next_socklen(socklen_t value);

#endif

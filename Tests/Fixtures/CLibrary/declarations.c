#include "declarations.h"

#include <ctype.h>
#include <errno.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

long sum_integers(int count, ...) {
  va_list list;
  va_start(list, count);
  long sum = 0;
  while (count-- > 0) sum += va_arg(list, int);
  va_end(list);
  return sum;
}

double sum_mixed(const char *kinds, ...) {
  va_list list;
  va_start(list, kinds);
  double sum = 0;
  for (; *kinds; kinds++) {
    switch (*kinds) {
      case 'i': sum += va_arg(list, int); break;
      case 'd': sum += va_arg(list, double); break;
      case 'l': sum += (double)va_arg(list, long); break;
      case 's': sum += (double)strlen(va_arg(list, const char *)); break;
      case 'p': {
        struct pair pair = va_arg(list, struct pair);
        sum += pair.a + 1000 * pair.b;
        break;
      }
    }
  }
  va_end(list);
  return sum;
}

int format_text(char *buffer, size_t size, const char *format, ...) {
  va_list list;
  va_start(list, format);
  int length = vsnprintf(buffer, size, format, list);
  va_end(list);
  return length;
}

static int subtract(int a, int b) { return a - b; }
int counter = 10;
const double factor = 1.5;
struct pair origin = {3, 4};
int table[5] = {1, 2, 3, 4, 5};
const char *title = "fixtures";
operation current_operation = subtract;
_Thread_local int slot = 7;
int read_counter(void) { return counter; }
int read_slot(void) { return slot; }
int run_current(int a, int b) { return current_operation(a, b); }

int present_function(int value) { return value + 1; }

int fail_negative(int result, int error) { return errno = error, result; }
int fail_nonzero(int result, int error) { return errno = error, result; }
bool fail_zero(bool result, int error) { return errno = error, result; }
void *fail_null(void *result, int error) { return errno = error, result; }
long fail_other(long result, int error) { return errno = error, result; }

unsigned long current_thread(void) { return (unsigned long)pthread_self(); }
unsigned long meet(unsigned count) {
  static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
  static pthread_cond_t everyone = PTHREAD_COND_INITIALIZER;
  static unsigned arrived, meetings;
  struct timespec deadline;
  clock_gettime(CLOCK_REALTIME, &deadline);
  deadline.tv_sec += 120;
  pthread_mutex_lock(&lock);
  unsigned meeting = meetings;
  int error = 0;
  if (++arrived >= count) {
    arrived = 0;
    meetings++;
    pthread_cond_broadcast(&everyone);
  }
  while (meeting == meetings && !error) error = pthread_cond_timedwait(&everyone, &lock, &deadline);
  pthread_mutex_unlock(&lock);
  return error ? 0 : current_thread();
}

int sum_products(const int *a, const int *b, size_t count, int scale, const char *unit, int *sum) {
  if (unit) return -1;
  *sum = 0;
  for (size_t i = 0; i < count; i++) *sum += scale * a[i] * b[i];
  return 0;
}
size_t sum_of_sizes(size_t element_size, const void *values, size_t pair_size, long double precise) {
  return element_size * 1000 + pair_size * 10 + (size_t)*(const short *)values + (size_t)(precise * 4);
}
int count_letter(const char *text, int length, char letter) {
  if (!text) return length - 1;
  int count = 0;
  for (int i = 0; i < length; i++) count += text[i] == letter;
  return count;
}
int call_both(int (*first)(int, void *), int (*second)(int, void *), int value, void *context) {
  if (first) value = first(value, context);
  if (second) value = second(value, context);
  return context ? value : -value;
}
int take_away(int a, int b) { return a - b; }

int divide(int a, int b, int *quotient, int *remainder) {
  if (b == 0) return -1;
  *quotient = a / b;
  *remainder = a % b;
  return 0;
}
void split(double value, double *whole, double *fraction) {
  *whole = (double)(long)value;
  *fraction = value - *whole;
}

struct object {
  char name[20];
};
int open_object(const char *name, struct object **object) {
  if (!*name) return EINVAL;
  *object = malloc(sizeof **object);
  if (!*object) return ENOMEM;
  snprintf((*object)->name, sizeof (*object)->name, "%s", name);
  return 0;
}
const char *name_of_object(const struct object *object) { return object->name; }
void close_object(struct object *object) { free(object); }
void increment(int *value) { *value += 1; }
void swap_values(int *a, int *b) {
  int value = *a;
  *a = *b;
  *b = value;
}
void move_pair(struct pair *pair, int by) {
  pair->a += by;
  pair->b += by;
}

long sum_array(const int *values, size_t count) {
  long sum = 0;
  for (size_t i = 0; i < count; i++) sum += values[i];
  return sum;
}
size_t fill_bytes(void *buffer, size_t size, int value) {
  memset(buffer, value, size);
  return size;
}
void double_all(int *values, int count) {
  for (int i = 0; i < count; i++) values[i] *= 2;
}
unsigned checksum(size_t count, const unsigned char *bytes) {
  unsigned sum = 1;
  for (size_t i = 0; i < count; i++) sum = sum * 31 + bytes[i];
  return sum;
}
long sum_pairs(const struct pair *pairs, unsigned char count) {
  long sum = 0;
  for (int i = 0; i < count; i++) sum += pairs[i].a * pairs[i].b;
  return sum;
}
const void *place_of(const void *bytes, size_t count) { return count ? bytes : NULL; }
void *place_of_values(int *values, size_t count) { return count ? values : NULL; }
size_t join_names(const char *const *names, size_t count, char *buffer, size_t size) {
  size_t length = 0;
  for (size_t i = 0; i < count; i++) {
    int added = snprintf(buffer + length, size - length, "%s%s", i ? "," : "", names[i] ? names[i] : "-");
    length += (size_t)added;
  }
  return length;
}

static _Thread_local int alive;
char *upper_case(const char *text) {
  if (!*text) return NULL;
  char *copy = strdup(text);
  if (!copy) return NULL;
  for (char *c = copy; *c; c++) *c = (char)toupper((unsigned char)*c);
  alive++;
  return copy;
}
void release_text(char *text) {
  alive--;
  free(text);
}
int texts_alive(void) { return alive; }
const char *longer_text(const char *a, const char *b) {
  if (!a || !b) return a ? a : b;
  return strlen(b) > strlen(a) ? b : a;
}
const char *name_of_number(int number) { return number == 1 ? "one" : number == 2 ? "two" : NULL; }

int warm(int tenths_of_degrees) { return tenths_of_degrees + 10; }
time_t later(time_t time, int seconds) { return time + seconds; }
off_t moved(off_t offset, long by) { return offset + by; }
mode_t with_mode(mode_t mode, mode_t more) { return mode | more; }
pid_t next_pid(pid_t pid) { return pid + 1; }
wchar_t next_wide(wchar_t character) { return character + 1; }
char16_t next_char16(char16_t character) { return (char16_t)(character + 1); }
char32_t next_char32(char32_t character) { return character + 1; }
intptr_t next_intptr(intptr_t value) { return value + 1; }
uintptr_t next_uintptr(uintptr_t value) { return value + 1; }
ptrdiff_t next_ptrdiff(ptrdiff_t value) { return value + 1; }
intmax_t next_intmax(intmax_t value) { return value + 1; }
uintmax_t next_uintmax(uintmax_t value) { return value + 1; }
socklen_t next_socklen(socklen_t value) { return value + 1; }

struct keeper {
  void (*body)(int value);
};
struct keeper *make_keeper(void) { return calloc(1, sizeof(struct keeper)); }
int set_keeper(struct keeper *keeper, void (*body)(int value), int refuses) {
  if (refuses) return -1;
  keeper->body = body;
  return 0;
}
void fire_keeper(struct keeper *keeper, int value) {
  if (keeper->body) keeper->body(value);
}
int close_keeper(struct keeper *keeper, int refuses) {
  if (refuses) return -1;
  free(keeper);
  return 0;
}

// The header's name for it, and a function that has that name in the library.
int labelled(void) { return 1; }
int labelled_otherwise(void) __asm__("labelled");
int labelled_otherwise(void) { return 2; }

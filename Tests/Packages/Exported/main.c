// A program in C, and in C++, that uses a library in Swift: each promise of the header, kept.
#include "counter.h"

#include <limits.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int checks;

#define CHECK(condition)                                                                            \
  do {                                                                                              \
    checks++;                                                                                       \
    if (!(condition)) {                                                                             \
      printf("%s:%d: %s; the last error: %s\n", __FILE__, __LINE__, #condition, last_error());      \
      exit(1);                                                                                      \
    }                                                                                               \
  } while (0)

static const char *last_error(void) {
  const char *message = counter_last_error();
  return message ? message : "none";
}

static int failed_with(int code, const char *words) {
  return counter_last_error_code() == code && strstr(last_error(), words) != NULL;
}

static void objects(void) {
  int sum = 0;
  counter *a = counter_new(40);
  CHECK(a != NULL && counter_last_error() == NULL);
  CHECK(counter_add(a, 2, &sum) == COUNTER_STATUS_OK && sum == 42);
  CHECK(counter_add(a, 1, NULL) == 0 && counter_value(a) == 43);

  // Each pointer is its own to free; the object lives for as long as one of them.
  counter *b = counter_retain(a);
  CHECK(b != NULL && b != a);
  CHECK(counter_free(a) == 0);
  CHECK(counter_value(b) == 43 && counter_last_error_code() == 0);
  CHECK(counter_value(a) == 0 && failed_with(COUNTER_STATUS_FREED, "counter_value: self: the counter was freed"));
  CHECK(counter_add(a, 1, &sum) == COUNTER_STATUS_FREED && sum == 0);
  CHECK(counter_free(a) == COUNTER_STATUS_FREED);
  CHECK(counter_retain(a) == NULL && failed_with(COUNTER_STATUS_FREED, "counter_retain"));

  // What was never an object.
  CHECK(counter_value(NULL) == 0 && failed_with(COUNTER_STATUS_NULL, "self: the pointer is null"));
  CHECK(counter_value((counter *)&sum) == 0 && counter_last_error_code() == COUNTER_STATUS_UNKNOWN);
  CHECK(counter_free((counter *)(uintptr_t)12345) == COUNTER_STATUS_UNKNOWN);
  CHECK(counter_free(NULL) == 0);
  counter_total *total = counter_total_new();
  CHECK(counter_value((counter *)total) == 0 && failed_with(COUNTER_STATUS_TYPE, "the object is not a counter"));
  CHECK(counter_free((counter *)total) == COUNTER_STATUS_TYPE);
  counter_total *same = counter_total_same(total);
  CHECK(same != NULL && counter_total_free(total) == 0 && counter_total_free(same) == 0);

  // An object as an argument, and as none.
  counter *c = counter_joined(b, b), *d = counter_joined(b, NULL);
  CHECK(counter_value(c) == 86 && counter_value(d) == 43);
  CHECK(counter_joined(b, a) == NULL && failed_with(COUNTER_STATUS_FREED, "other"));
  CHECK(counter_free(b) == 0 && counter_free(c) == 0 && counter_free(d) == 0);

  // Null as a result, and as a failure.
  CHECK(counter_new_unsigned(-1) == NULL && counter_last_error_code() == 0);
  b = counter_new_unsigned(1);
  CHECK(counter_value(b) == 1 && counter_free(b) == 0);
}

static void errors(void) {
  int sum = 5;
  counter *a = counter_new(INT_MAX), *b = a;
  CHECK(counter_add(a, 1, &sum) == 7 && sum == 0);
  CHECK(failed_with(7, "counter_add: overflow"));
  CHECK(counter_add(a, -99, &sum) == COUNTER_STATUS_ERROR);
  CHECK(counter_parse("x", &b) == COUNTER_STATUS_ERROR && b == NULL);
  CHECK(failed_with(-1, "counter_parse: 'x' is no number"));
  CHECK(counter_parse("12", NULL) == 0 && counter_last_error() == NULL);
  CHECK(counter_parse("12", &b) == 0 && counter_value(b) == 12);
  CHECK(counter_free(a) == 0 && counter_free(b) == 0);
}

static void text(void) {
  counter *a = counter_new(3);
  char *name = counter_name(a, "z\xc3\xa4hler");
  CHECK(name != NULL && strcmp(name, "z\xc3\xa4hler 3") == 0);
  counter_memory_free(name);
  name = counter_name(a, NULL);
  CHECK(strcmp(name, "counter 3") == 0);
  counter_memory_free(name);
  counter_memory_free(NULL);
  CHECK(counter_name(a, "\xff") == NULL && failed_with(COUNTER_STATUS_TEXT, "prefix: the text is not UTF-8"));
  CHECK(counter_parse(NULL, NULL) == COUNTER_STATUS_NULL && failed_with(-2, "text"));
  CHECK(counter_cut() == NULL && failed_with(COUNTER_STATUS_TEXT, "NUL"));
  name = counter_version();
  CHECK(strcmp(name, "1.0") == 0);
  counter_memory_free(name);
  CHECK(counter_free(a) == 0);
}

static void buffers(void) {
  const int numbers[] = {1, 2, 39};
  CHECK(counter_sum(numbers, 3) == 42);
  CHECK(counter_sum(NULL, 0) == 0 && counter_last_error() == NULL);
  CHECK(counter_sum(NULL, 1) == 0 && failed_with(COUNTER_STATUS_NULL, "numbers"));
  CHECK(counter_sum(numbers, SIZE_MAX / 2) == 0 && failed_with(COUNTER_STATUS_VALUE, "numbers"));
  CHECK(counter_count_bytes("a\0b", 4) == 2);

  double doubles[] = {1.5, -2};
  CHECK(counter_double(doubles, 2) == 0 && doubles[0] == 3 && doubles[1] == -4);
  double mean = 1;
  CHECK(counter_mean(doubles, 2, &mean) == 0 && mean == -0.5);
  CHECK(counter_mean(doubles, 0, &mean) == COUNTER_STATUS_ERROR && mean == 0);

  size_t count = 9;
  counter *a = counter_new(12);
  uint8_t *bytes = counter_bytes(a, &count);
  CHECK(bytes != NULL && count == 2 && memcmp(bytes, "12", 2) == 0);
  counter_memory_free(bytes);
  CHECK(counter_bytes(a, NULL) == NULL && failed_with(COUNTER_STATUS_NULL, "result_count"));
  int *below = NULL;
  CHECK(counter_numbers(a, &below, &count) == 0 && count == 12 && below[11] == 11);
  counter_memory_free(below);
  CHECK(counter_numbers(a, NULL, NULL) == 0);
  CHECK(counter_add(a, -12, NULL) == 0 && counter_numbers(a, &below, &count) == 0 && below != NULL && count == 0);
  counter_memory_free(below);
  CHECK(counter_add(a, -1, NULL) == 0 && counter_numbers(a, &below, &count) == -1 && below == NULL);
  CHECK(counter_free(a) == 0);
}

static void enumerations(void) {
  counter *a = counter_new(9);
  CHECK(counter_kind_of(a) == COUNTER_KIND_SMALL);
  CHECK(counter_add(a, 1, NULL) == 0 && counter_kind_of(a) == COUNTER_KIND_VERY_LARGE);
  CHECK(counter_add(a, -11, NULL) == 0 && counter_kind_of(a) == COUNTER_KIND_NONE);
  CHECK(counter_is_real(COUNTER_KIND_SMALL, COUNTER_TINT_RED));
  CHECK(!counter_is_real(COUNTER_KIND_SMALL, COUNTER_TINT_BLUE) && counter_last_error_code() == 0);
  CHECK(!counter_is_real(COUNTER_KIND_SMALL, 2) && failed_with(COUNTER_STATUS_VALUE, "counter_tint has no value 2"));
  CHECK(counter_free(a) == 0);
  counter_nothing(1, 2);
  CHECK(counter_last_error() == NULL);
}

static void add_to(int number, void *context) { *(int *)context += number; }
static void release(void *context) { *(int *)context = -1; }

static counter *kept;

static int stop_at_two(const char *name, counter_kind kind, counter *self, void *context) {
  if (strncmp(name, "number ", 7) != 0 || kind != COUNTER_KIND_SMALL || counter_value(self) != 5) return 90;
  if (!kept) kept = counter_retain(self);
  return ++*(int *)context == 2 ? 77 : 0;
}

static int stop_at_once(const char *name, counter_kind kind, counter *self, void *context) {
  (void)name, (void)kind, (void)context;
  return counter_free(self) == 0 ? -3 : 1;
}

static void callbacks(void) {
  int sum = 0, calls = 0;
  counter *a = counter_new(5);
  CHECK(counter_each(a, add_to, &sum) == 0 && sum == 10);
  CHECK(counter_each(a, NULL, NULL) == COUNTER_STATUS_NULL && failed_with(-2, "body"));
  CHECK(counter_each_name(a, stop_at_two, &calls) == 77 && calls == 2);
  CHECK(failed_with(77, "body: the function returned 77"));
  CHECK(counter_value(kept) == 5 && counter_free(kept) == 0);
  CHECK(counter_each_name(a, stop_at_once, NULL) == COUNTER_STATUS_ERROR);

  // What is kept is released once, whatever ends it.
  int first = 0, second = 0, third = 0;
  CHECK(counter_watch(a, add_to, &first, release) == 0 && counter_add(a, 1, NULL) == 0 && first == 6);
  CHECK(counter_watch(a, add_to, &second, release) == 0 && first == -1 && second == 0);
  CHECK(counter_watch_or_not(a, add_to, &third, release) == 0 && second == -1);
  CHECK(counter_watch_or_not(a, NULL, &second, NULL) == 0 && third == -1);
  CHECK(counter_watch(a, NULL, &first, release) == COUNTER_STATUS_NULL && first == -1);
  first = 0;
  CHECK(counter_watch(a, add_to, &first, release) == 0 && counter_free(a) == 0 && first == -1);
  first = 0;
  CHECK(counter_watch(a, add_to, &first, release) == COUNTER_STATUS_FREED && first == -1);
}

static bool is_third(long number, forms_day day, void *context) {
  return day == FORMS_DAY_SUNDAY && number == *(long *)context;
}
static long length(const char *text, void *context) { return text ? (long)strlen(text) : *(long *)context; }
static int one(void *context) { return ++*(int *)context > 1; }

static void forms(void) {
  CHECK(forms_throw(33) == 33 && failed_with(33, "forms_throw: unreasonable"));
  CHECK(forms_throw(0) == COUNTER_STATUS_ERROR && forms_throw(-7) == COUNTER_STATUS_ERROR);
  char *text = NULL;
  CHECK(forms_text(true, NULL, &text) == 0 && strcmp(text, "null") == 0);
  counter_memory_free(text);
  CHECK(forms_text(false, "x", &text) == 0 && text == NULL);

  CHECK(forms_day_other(FORMS_DAY_MONDAY) == FORMS_DAY_SUNDAY && FORMS_DAY_SUNDAY == 18446744073709551615u);
  CHECK(forms_day_other(3) == 0 && counter_last_error_code() == COUNTER_STATUS_VALUE);
  CHECK(forms_day_first() == FORMS_DAY_MONDAY && FORMS_LOW_LOWEST == INT64_MIN);
  forms_day day = FORMS_DAY_SUNDAY;
  CHECK(forms_day_numbered(0, &day) == 0 && day == FORMS_DAY_MONDAY && forms_day_numbered(1, NULL) == -1);

  size_t count = 0;
  int32_t *amounts = forms_amounts(4, &count);
  CHECK(count == 4 && forms_amount(1, amounts, count) == 7);
  counter_memory_free(amounts);

  char bytes[4] = "abc";
  float floats[3];
  CHECK(forms_first_byte(bytes, 3) == 'a' && forms_first_byte(NULL, 0) == -1);
  CHECK(forms_fill(bytes, 3, 'x') == 0 && strcmp(bytes, "xxx") == 0);
  CHECK(forms_count_up(floats, 3) == 0 && floats[2] == 2);
  CHECK(forms_pointer(bytes) == bytes && forms_pointer(NULL) == NULL && counter_last_error_code() == -2);
  CHECK(forms_const_pointer(NULL) == NULL && forms_const_pointer(bytes) == bytes && counter_last_error_code() == 0);

  long third = 3, ten = 10;
  CHECK(forms_first(5, is_third, &third, length, &ten) == 14 && forms_first(2, is_third, &third, length, &ten) == 10);
  int runs = 0;
  CHECK(forms_run(one, &runs, release) == 0 && runs == -1);
  runs = 1;
  CHECK(forms_run(one, &runs, NULL) == 1 && runs == 2);
  CHECK(forms_sizes(1, 2, 3, 4, 5) == 15);
  int value = 0;
  counter *a = counter_new(4);
  CHECK(forms_value(a, NULL, &value) == 0 && value == 4 && counter_free(a) == 0);
  CHECK(forms_value(a, NULL, &value) == COUNTER_STATUS_FREED && value == 0);
}

static counter_total *shared;

static void *thread(void *argument) {
  int number = *(int *)argument;
  for (int round = 0; round < 200; round++) {
    counter *a = counter_new(number);
    counter_total *total = counter_total_same(shared);
    int sum = 0;
    if (counter_add(a, 1, &sum) != 0 || sum != number + 1 || counter_total_free(total) != 0) return argument;
    if (number % 2 ? counter_parse("x", NULL) != -1 : counter_free(NULL) != 0) return argument;
    // Another thread's error is none of this one's.
    if (counter_last_error_code() != (number % 2 ? -1 : 0)) return argument;
    if (counter_free(a) != 0 || counter_free(a) != COUNTER_STATUS_FREED) return argument;
  }
  return NULL;
}

static void threads(void) {
  pthread_t all[8];
  int numbers[8];
  shared = counter_total_new();
  for (int i = 0; i < 8; i++) {
    numbers[i] = i;
    CHECK(pthread_create(&all[i], NULL, thread, &numbers[i]) == 0);
  }
  for (int i = 0; i < 8; i++) {
    void *wrong = NULL;
    CHECK(pthread_join(all[i], &wrong) == 0 && wrong == NULL);
  }
  CHECK(counter_total_free(shared) == 0);
}

int main(void) {
  objects();
  errors();
  text();
  buffers();
  enumerations();
  callbacks();
  forms();
  threads();
  printf("%d checks\n", checks);
  return 0;
}

#include "lifetimes.h"

#include <pthread.h>
#include <stddef.h>
#include <string.h>

int sum_nodes(const struct item *first) {
  int sum = 0;
  for (const struct item *node = first; node; node = node->next) sum += node->value;
  return sum;
}

int name_length(const struct item *node) { return (int)strlen(node->name); }
int linked_value(const struct item *node) { return node->link.target->value; }
int sum_numbers(const struct item *node) { return *node->numbers[0] + *node->numbers[1]; }
void increment_node(struct item *node) { node->value++; }
int number_at(const int *number) { return number ? *number : -1; }

int sum_values(const int *values, unsigned long count) {
  int sum = 0;
  for (unsigned long index = 0; index < count; index++) sum += values[index];
  return sum;
}

static const int *number;
static const char *text;
void keep_number(const int *it) { number = it; }
int kept_number(void) { return *number; }
void keep_text(const char *it) { text = it; }
int kept_text_length(void) { return (int)strlen(text); }

int compute(computation computation, int value, int times, void *context) {
  while (times-- > 0) value = computation(value, context);
  return value;
}

static computation kept;
static void *kept_context;
void keep_computation(computation computation, void *context) {
  kept = computation;
  kept_context = context;
}
int run_kept_computation(int value) { return kept ? kept(value, kept_context) : -1; }
int has_kept_context(void) { return kept_context != NULL; }

static pthread_mutex_t guard = PTHREAD_MUTEX_INITIALIZER;
static computation guarded;
static void *guarded_context;
void keep_guarded(computation computation, void *context) {
  pthread_mutex_lock(&guard);
  guarded = computation;
  guarded_context = context;
  pthread_mutex_unlock(&guard);
}
int run_guarded(int value) {
  pthread_mutex_lock(&guard);
  int result = guarded ? guarded(value, guarded_context) : -1;
  pthread_mutex_unlock(&guard);
  return result;
}

struct work {
  computation computation;
  int value;
  void *context;
};

static void *work(void *argument) {
  struct work *work = argument;
  work->value = work->computation(work->value, work->context);
  return NULL;
}

int compute_on_thread(computation computation, int value, void *context) {
  struct work on_thread = {computation, value, context};
  pthread_t thread;
  if (pthread_create(&thread, NULL, work, &on_thread)) return -1;
  pthread_join(thread, NULL);
  return on_thread.value;
}

static int inside, meetings;
int work_alone(int rounds) {
  if (__atomic_fetch_add(&inside, 1, __ATOMIC_SEQ_CST)) __atomic_fetch_add(&meetings, 1, __ATOMIC_SEQ_CST);
  for (volatile int round = 0; round < rounds; round++) {
  }
  __atomic_fetch_sub(&inside, 1, __ATOMIC_SEQ_CST);
  return __atomic_load_n(&meetings, __ATOMIC_SEQ_CST);
}

void set_caller(struct caller *caller, int (*body)(int value)) { caller->body = body; }
int run_caller(const struct caller *caller, int value) { return caller->body(value); }
void end_caller(struct caller *caller) { caller->body = NULL; }

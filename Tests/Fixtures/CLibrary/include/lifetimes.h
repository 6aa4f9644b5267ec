// What C does with memory and functions that belong to somebody else.
#ifndef LIFETIMES_H
#define LIFETIMES_H

struct item {
  int value;
  struct item *next;
  const char *name;
  const void *data;
  int *numbers[2];
  struct item_link {
    const struct item *target;
  } link;
};

// Goes through a list.
int sum_nodes(const struct item *first);
// The characters in the name of a node, and of the one that its link leads to.
int name_length(const struct item *node);
int linked_value(const struct item *node);
int sum_numbers(const struct item *node);
void increment_node(struct item *node);
int sum_values(const int *values, unsigned long count);
// What a pointer to an int points to; -1 for null.
int number_at(const int *number);

// C keeps a pointer, or a string, and reads it later.
void keep_number(const int *number);
int kept_number(void);
void keep_text(const char *text);
int kept_text_length(void);

typedef int (*computation)(int value, void *context);

// C calls at once, some times, each with the result of the last.
int compute(computation computation, int value, int times, void *context);
// C keeps a function and its context; a call without one gives -1.
void keep_computation(computation computation, void *context);
int run_kept_computation(int value);
// Whether there is something that C would hand back.
int has_kept_context(void);
// The same, from any thread: who replaces the function waits until nobody runs it.
void keep_guarded(computation computation, void *context);
int run_guarded(int value);
// C calls on a thread of its own, and waits for it.
int compute_on_thread(computation computation, int value, void *context);

// Memory of the program's, and the function that it calls.
struct caller {
  int (*body)(int value);
};
void set_caller(struct caller *caller, int (*body)(int value));
int run_caller(const struct caller *caller, int value);
void end_caller(struct caller *caller);

// Works for a while; gives how many calls have met another one inside so far.
int work_alone(int rounds);

#endif

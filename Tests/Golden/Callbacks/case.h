// A callback of each lifetime.
#ifndef GOLDEN_CALLBACKS_H
#define GOLDEN_CALLBACKS_H
struct timer;
int apply(int (*body)(int value, void *context), int value, void *context);
void set_handler(struct timer *timer, void (*handler)(struct timer *timer, void *context), void *context);
void end_timer(struct timer *timer);
void run_later(void (*body)(void *context), void *context);
void at_exit(void (*body)(void));
#endif

// One of each thing that a header can declare.
#ifndef SURFACE_H
#define SURFACE_H

#include <stddef.h>

#define SURFACE_VERSION 0x0102
#define SURFACE_BIG 0xFFFFFFFFFFFFFFFFull
#define SURFACE_NEGATIVE (-1)
#define SURFACE_RATIO 1.5
#define SURFACE_SINGLE 0.25f
#define SURFACE_NAME "sur" "face"
#define SURFACE_LETTER 'x'
#define SURFACE_SIZE (sizeof(long long) * 2)
#define SURFACE_CAST ((unsigned char)300)
#define SURFACE_FIRST SURFACE_RED
#define SURFACE_ALIAS surface_open
#define SURFACE_EMPTY
#define SURFACE_BROKEN (1 +
#define SURFACE_WORD extern
#define SURFACE_MAX(a, b) ((a) > (b) ? (a) : (b))
#define SURFACE_GONE 1
#undef SURFACE_GONE
#define SURFACE_AGAIN 1
#undef SURFACE_AGAIN
#define SURFACE_AGAIN 2

typedef struct surface surface;
typedef struct surface *surface_ref;

/**
 * The colour of a surface.
 *
 *     an example
 */
enum surface_color {
  SURFACE_RED,       /**< as blood */
  SURFACE_GREEN = 4,
  SURFACE_LAST = -2
};
typedef enum { SURFACE_ON = 1u << 31 } surface_state;
enum { SURFACE_LIMIT = 12 };

/// A point.
struct surface_point {
  double x;  ///< to the right
  double y;
};

typedef int (*surface_visitor)(void *context, const struct surface_point *point);
typedef _Atomic(int) surface_counter;

/// Opens a surface.
/// Frees nothing.
surface_ref surface_open(const char *name, size_t size) __attribute__((nonnull(1), warn_unused_result));
char *surface_text(surface_ref) __attribute__((malloc, returns_nonnull));
void surface_close(surface_ref surface) __attribute__((deprecated("use surface_end")));
void surface_close(surface_ref surface);
int surface_visit(surface *surface, surface_visitor visitor, void *context);
int surface_log(const char *format, ...);
int surface_old();
void surface_count(surface_counter *counter);
static inline int surface_area(int a, int b) { return a * b; }

extern const int surface_version;
extern __thread int surface_error;
extern const char *const surface_names[3];

#endif

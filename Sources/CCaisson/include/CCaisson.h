// The part of the runtime that Swift cannot say: thread-local words, and functions that C can call and that know
// which closure they stand for.
#ifndef CCAISSON_H
#define CCAISSON_H

#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

// What a trampoline stands for. The assembly knows the size, and the offset of `entry`.
struct caisson_slot {
  void *_Nullable context;  // the Swift object behind the callback
  const void *entry;        // the C function of the callback's signature that reads `context`
  const char *name;         // the declaration, for reports
  const void *_Nullable body;  // the Swift function that `entry` goes on to, where that one is C
};

enum { CAISSON_TRAMPOLINES = 4096 };

// Makes more trampolines, whose indices follow; gives how many, 0 if there cannot be more. One thread at a time.
size_t caisson_add_trampolines(void);

// One of those, from 0, and its slot.
void *caisson_added_trampoline(size_t index, struct caisson_slot *_Nullable *_Nonnull slot);

// Lets trampoline `index` stand for an object, and returns its address: a function of any signature, which notes its
// slot in caisson_current_slot and jumps to `entry` with all argument registers and the stack as they were.
void *caisson_bind_trampoline(size_t index, void *context, const void *entry, const char *name,
                              const void *_Nullable body);

// Ends that: from now on, a call of the trampoline says that it came too late, and aborts. Returns the context.
void *caisson_expire_trampoline(size_t index);

// The slot of the trampoline that this thread ran last: valid at the beginning of an entry.
extern _Thread_local struct caisson_slot *caisson_current_slot __attribute__((tls_model("initial-exec")));

static inline void *caisson_current_context(void) { return caisson_current_slot->context; }

// The innermost place of this thread that can take an error thrown by a callback; NULL for none.
extern _Thread_local void *_Nullable caisson_error_receiver __attribute__((tls_model("initial-exec")));

static inline void *_Nullable caisson_get_error_receiver(void) { return caisson_error_receiver; }
static inline void caisson_set_error_receiver(void *_Nullable receiver) { caisson_error_receiver = receiver; }

// Of the trampoline that this thread ran last, for entries that are C: a callback that takes or returns structures has one in the
// generated header.
const void *caisson_callback_body(void);
void *caisson_callback_context(void);

// Whether an address lies in what was loaded from a file: program, library. Not so: stack, heap, thread-local variables.
int caisson_is_loaded(const void *address);

// What stands behind the number that C hands back to a callback.
struct caisson_context {
  void *_Nullable object;
  const char *name;      // the declaration, for reports
  uint32_t generation;   // odd while there is an object
  uint32_t next_free;
};

enum { CAISSON_CONTEXT_CHUNKS = 4096, CAISSON_CONTEXTS_IN_CHUNK = 1024 };
extern struct caisson_context *_Nullable caisson_context_chunks[CAISSON_CONTEXT_CHUNKS];

// A number for an object, never given before; and its end, after which a call with it says that it came too late, and aborts.
void *caisson_bind_context(void *object, const char *name);
void caisson_expire_context(void *handle);
__attribute__((noreturn, cold)) void caisson_refuse_context(const void *_Nullable handle);

// The object behind a number.
static inline void *caisson_context_object(const void *_Nullable handle) {
  uint64_t word = (uint64_t)handle;
  uint32_t index = (uint32_t)word - 1;
  struct caisson_context *_Nullable chunk = __atomic_load_n(
      &caisson_context_chunks[index / CAISSON_CONTEXTS_IN_CHUNK % CAISSON_CONTEXT_CHUNKS], __ATOMIC_ACQUIRE);
  if (!chunk || !(word >> 32)) caisson_refuse_context(handle);
  struct caisson_context *context = &chunk[index % CAISSON_CONTEXTS_IN_CHUNK];
  if (__atomic_load_n(&context->generation, __ATOMIC_ACQUIRE) != word >> 32) caisson_refuse_context(handle);
  return (void *_Nonnull)context->object;
}

// What memory is for, in reports: `subject` is the source file where it was allocated, by its line; without a line the function and
// the parameter that it is lent for.
struct caisson_purpose {
  const char *subject;
  unsigned line;
};

// Whether checks are strict: the environment asks for it (CAISSON_STRICT=1) when the program starts, or the program itself.
extern int caisson_strict_mode;
static inline int caisson_is_strict(void) { return caisson_strict_mode; }
static inline void caisson_be_strict(void) { caisson_strict_mode = 1; }

// Memory, aligned for every type of C, of which every wrong access ends the program with a report: outside of it, and after
// it was given back.
void *caisson_strict_allocate(size_t size, struct caisson_purpose purpose);
// Returns 0 for memory that is not of this kind.
int caisson_strict_free(void *start);

#pragma clang assume_nonnull end

#endif

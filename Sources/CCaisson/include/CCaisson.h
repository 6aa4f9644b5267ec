// The part of the runtime that Swift cannot say: thread-local words, and functions that C can call and that know
// which closure they stand for.
#ifndef CCAISSON_H
#define CCAISSON_H

#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

// A Swift object that C can call, and how often it is being called right now: found and held in one step, for another thread may end
// it meanwhile. The one who ends it last lets go of the object: who expires it, or the last call that was running then.
struct caisson_callback {
  void *_Nullable object;
  const char *name;  // the declaration, for reports
  uint64_t state;    // upper half: a generation, odd while there is an object; lower half: how many calls are running
};

// Lets a callback stand for an object, and gives its generation.
uint32_t caisson_bind_callback(struct caisson_callback *callback, void *object, const char *name);

// Ends that. Returns the object to let go of, NULL where a call is running, which will.
void *_Nullable caisson_expire_callback(struct caisson_callback *callback);

// Says that a callback was called too late, and aborts.
__attribute__((noreturn, cold)) void caisson_refuse_callback(const char *name);

// A call of the callback begins: the object, which lives until the call ends, or NULL where it has expired.
static inline void *_Nullable caisson_enter_callback(struct caisson_callback *callback, uint32_t *generation) {
  uint64_t state = __atomic_fetch_add(&callback->state, 1, __ATOMIC_ACQUIRE);
  *generation = (uint32_t)(state >> 32);
  return *generation % 2 ? callback->object : NULL;
}

// A call of the callback ends. Returns the object to let go of, where the callback expired meanwhile and nobody else runs it.
static inline void *_Nullable caisson_leave_callback(struct caisson_callback *callback) {
  uint64_t state = __atomic_sub_fetch(&callback->state, 1, __ATOMIC_ACQ_REL);
  return __builtin_expect(!(state >> 32 & 1) && !(uint32_t)state, 0) ? callback->object : NULL;
}

// What a trampoline stands for. The assembly knows the size, and the offset of `entry`.
struct caisson_slot {
  struct caisson_callback callback;
  const void *entry;           // the C function of the callback's signature that finds `callback`
  const void *_Nullable body;  // the Swift function that `entry` goes on to, where that one is C
  uint32_t index;              // the trampoline's
} __attribute__((aligned(64)));

enum { CAISSON_TRAMPOLINES = 4096 };

// Makes more trampolines, whose indices follow; gives how many, 0 if there cannot be more. One thread at a time.
size_t caisson_add_trampolines(void);

// One of those, from 0, and its slot.
void *caisson_added_trampoline(size_t index, struct caisson_slot *_Nullable *_Nonnull slot);

// Lets trampoline `index` stand for an object, and returns its address: a function of any signature, which notes its
// slot in caisson_current_slot and jumps to `entry` with all argument registers and the stack as they were.
void *caisson_bind_trampoline(size_t index, void *object, const void *entry, const char *name,
                              const void *_Nullable body);

// Ends that: from now on, a call of the trampoline says that it came too late, and aborts. Returns the object to let go of, NULL where
// a call is running, which will; the trampoline is free then.
void *_Nullable caisson_expire_trampoline(size_t index);

// The slot of the trampoline that this thread ran last: valid at the beginning of an entry.
extern _Thread_local struct caisson_slot *caisson_current_slot __attribute__((tls_model("initial-exec")));

static inline struct caisson_callback *caisson_current_callback(void) { return &caisson_current_slot->callback; }

// The trampoline that a callback is of.
static inline size_t caisson_trampoline_index(const struct caisson_callback *callback) {
  return ((const struct caisson_slot *)callback)->index;
}

// The innermost place of this thread that can take an error thrown by a callback; NULL for none.
extern _Thread_local void *_Nullable caisson_error_receiver __attribute__((tls_model("initial-exec")));

static inline void *_Nullable caisson_get_error_receiver(void) { return caisson_error_receiver; }
static inline void caisson_set_error_receiver(void *_Nullable receiver) { caisson_error_receiver = receiver; }

// Of the trampoline that this thread ran last, for entries that are C: a callback that takes or returns structures has one in the
// generated header.
const void *caisson_callback_body(void);

// Whether an address lies in what was loaded from a file: program, library. Not so: stack, heap, thread-local variables.
int caisson_is_loaded(const void *address);

// What stands behind the number that C hands back to a callback.
struct caisson_context {
  struct caisson_callback callback;
  uint32_t index, next_free;
};

enum { CAISSON_CONTEXT_CHUNKS = 4096, CAISSON_CONTEXTS_IN_CHUNK = 1024 };
extern struct caisson_context *_Nullable caisson_context_chunks[CAISSON_CONTEXT_CHUNKS];

// A number for an object, never given before.
void *caisson_bind_context(void *object, const char *name);

// The end of a number, after which a call with it says that it came too late, and aborts. Returns the object to let go of, NULL where a
// call is running, which will; the place is free then.
void *_Nullable caisson_expire_context(void *handle);

// The last call has let go of a callback that expired meanwhile: its place is free.
void caisson_free_context(struct caisson_callback *callback);
__attribute__((noreturn, cold)) void caisson_refuse_context(const void *_Nullable handle);

// The generation that is part of a number.
static inline uint32_t caisson_context_generation(const void *_Nullable handle) {
  return (uint32_t)((uint64_t)handle >> 32);
}

// The callback behind a number, which may have expired, and be another by now: what is found there must have the number's generation.
static inline struct caisson_callback *caisson_context_callback(const void *_Nullable handle) {
  uint32_t index = (uint32_t)(uint64_t)handle - 1;
  struct caisson_context *_Nullable chunk = __atomic_load_n(
      &caisson_context_chunks[index / CAISSON_CONTEXTS_IN_CHUNK % CAISSON_CONTEXT_CHUNKS], __ATOMIC_ACQUIRE);
  if (!chunk || !caisson_context_generation(handle)) caisson_refuse_context(handle);
  return &chunk[index % CAISSON_CONTEXTS_IN_CHUNK].callback;
}

// The object behind a number that does not expire meanwhile.
static inline void *caisson_context_object(const void *_Nullable handle) {
  struct caisson_callback *callback = caisson_context_callback(handle);
  if (__atomic_load_n(&callback->state, __ATOMIC_ACQUIRE) >> 32 != caisson_context_generation(handle))
    caisson_refuse_context(handle);
  return (void *_Nonnull)callback->object;
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

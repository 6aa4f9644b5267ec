// The part of the runtime that Swift cannot express: thread-local words, and C functions that know which closure they
// represent.
#ifndef CCAISSON_H
#define CCAISSON_H

#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

// A Swift object that C can call, and the number of calls that are running. Finding and retaining it is one atomic
// step, because another thread may end the callback meanwhile. The last user releases the object: either whoever
// expires it, or the last call that was running then.
struct caisson_callback {
  void *_Nullable object;
  const char *name;  // the declaration, for messages
  uint64_t state;    // upper half: a generation, odd while there is an object; lower half: the number of running calls
};

// Binds a callback to an object, and returns its generation.
uint32_t caisson_bind_callback(struct caisson_callback *callback, void *object, const char *name);

// Expires a callback. Returns the object to release; NULL if a call is running, which will release it.
void *_Nullable caisson_expire_callback(struct caisson_callback *callback);

// Reports a call of an expired callback and aborts.
__attribute__((noreturn, cold)) void caisson_refuse_callback(const char *name);

// Begins a call. Returns the object, which lives until the call ends; NULL if the callback has expired.
static inline void *_Nullable caisson_enter_callback(struct caisson_callback *callback, uint32_t *generation) {
  uint64_t state = __atomic_fetch_add(&callback->state, 1, __ATOMIC_ACQUIRE);
  *generation = (uint32_t)(state >> 32);
  return *generation % 2 ? callback->object : NULL;
}

// Ends a call. Returns the object to release if the callback has expired and this was the last running call.
static inline void *_Nullable caisson_leave_callback(struct caisson_callback *callback) {
  uint64_t state = __atomic_sub_fetch(&callback->state, 1, __ATOMIC_ACQ_REL);
  return __builtin_expect(!(state >> 32 & 1) && !(uint32_t)state, 0) ? callback->object : NULL;
}

// The data of a trampoline. The assembly depends on its size and on the offset of `entry`.
struct caisson_slot {
  struct caisson_callback callback;
  const void *entry;           // a C function of the callback's signature that finds `callback`
  const void *_Nullable body;  // the Swift function that `entry` calls, if `entry` is written in C
  uint32_t index;              // the trampoline's index
} __attribute__((aligned(64)));

enum { CAISSON_TRAMPOLINES = 4096 };

// Adds trampolines with the following indices. Returns their number; 0 if there cannot be more. Not thread-safe.
size_t caisson_add_trampolines(void);

// Returns the address of an added trampoline, counted from 0, and its slot.
void *caisson_added_trampoline(size_t index, struct caisson_slot *_Nullable *_Nonnull slot);

// Binds trampoline `index` to an object and returns its address: a function of any signature, which stores its slot in
// caisson_current_slot and jumps to `entry`, leaving all argument registers and the stack unchanged.
void *caisson_bind_trampoline(size_t index, void *object, const void *entry, const char *name,
                              const void *_Nullable body);

// Expires a trampoline, so that calls of it are reported and abort. Returns the object to release, and the trampoline
// is free; NULL if a call is running, which will do both when it ends.
void *_Nullable caisson_expire_trampoline(size_t index);

// The slot of the trampoline that this thread ran last; valid at the beginning of an entry.
extern _Thread_local struct caisson_slot *caisson_current_slot __attribute__((tls_model("initial-exec")));

static inline struct caisson_callback *caisson_current_callback(void) { return &caisson_current_slot->callback; }

// Returns the index of the trampoline of a callback.
static inline size_t caisson_trampoline_index(const struct caisson_callback *callback) {
  return ((const struct caisson_slot *)callback)->index;
}

// This thread's innermost receiver of errors from callbacks; NULL if there is none.
extern _Thread_local void *_Nullable caisson_error_receiver __attribute__((tls_model("initial-exec")));

static inline void *_Nullable caisson_get_error_receiver(void) { return caisson_error_receiver; }
static inline void caisson_set_error_receiver(void *_Nullable receiver) { caisson_error_receiver = receiver; }

// Returns the body of the trampoline that this thread ran last, for entries written in C: the generated header has one
// for each callback that takes or returns structures.
const void *caisson_callback_body(void);

// Whether an address is in a loaded file, the program or a library, and not on the stack, the heap, or thread-local.
int caisson_is_loaded(const void *address);

// The entry of a context number, which C passes back to a callback.
struct caisson_context {
  struct caisson_callback callback;
  uint32_t index, next_free;
};

enum { CAISSON_CONTEXT_CHUNKS = 4096, CAISSON_CONTEXTS_IN_CHUNK = 1024 };
extern struct caisson_context *_Nullable caisson_context_chunks[CAISSON_CONTEXT_CHUNKS];

// Binds a new number to an object and returns it as a pointer.
void *caisson_bind_context(void *object, const char *name);

// Expires a number, so that calls with it are reported and abort. Returns the object to release, and the entry is free;
// NULL if a call is running, which will do both when it ends.
void *_Nullable caisson_expire_context(void *handle);

// Frees the entry of a callback that expired during its last running call.
void caisson_free_context(struct caisson_callback *callback);
// Reports a call with an expired or invalid number and aborts.
__attribute__((noreturn, cold)) void caisson_refuse_context(const void *_Nullable handle);

// Returns the generation that is part of a number.
static inline uint32_t caisson_context_generation(const void *_Nullable handle) {
  return (uint32_t)((uint64_t)handle >> 32);
}

// Returns the callback behind a number. It may have expired, or be a later one: compare its generation with the
// number's.
static inline struct caisson_callback *caisson_context_callback(const void *_Nullable handle) {
  uint32_t index = (uint32_t)(uint64_t)handle - 1;
  struct caisson_context *_Nullable chunk = __atomic_load_n(
      &caisson_context_chunks[index / CAISSON_CONTEXTS_IN_CHUNK % CAISSON_CONTEXT_CHUNKS], __ATOMIC_ACQUIRE);
  if (!chunk || !caisson_context_generation(handle)) caisson_refuse_context(handle);
  return &chunk[index % CAISSON_CONTEXTS_IN_CHUNK].callback;
}

// Returns the object behind a number that does not expire meanwhile.
static inline void *caisson_context_object(const void *_Nullable handle) {
  struct caisson_callback *callback = caisson_context_callback(handle);
  if (__atomic_load_n(&callback->state, __ATOMIC_ACQUIRE) >> 32 != caisson_context_generation(handle))
    caisson_refuse_context(handle);
  return (void *_Nonnull)callback->object;
}

// The purpose of memory, for reports: the source file and line that allocated it, or, if `line` is 0, the function and
// parameter that it is lent to.
struct caisson_purpose {
  const char *subject;
  unsigned line;
};

// Whether strict checks are on: by CAISSON_STRICT=1 in the environment when the program starts, or by the program
// itself.
extern int caisson_strict_mode;
static inline int caisson_is_strict(void) { return caisson_strict_mode; }
static inline void caisson_be_strict(void) { caisson_strict_mode = 1; }

// Allocates memory, aligned for every C type. An access out of bounds, or after the memory was freed, ends the program
// with a report.
void *caisson_strict_allocate(size_t size, struct caisson_purpose purpose);
// Frees such memory. Returns 0 for other memory.
int caisson_strict_free(void *start);

#pragma clang assume_nonnull end

#endif

#ifndef _GNU_SOURCE
#define _GNU_SOURCE  // dladdr
#endif
#include "CCaisson.h"

#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>

// The trampolines, 16 bytes each, and their slots; hidden, so that code addresses them PC-relative.
extern const char caisson_trampolines[] __attribute__((visibility("hidden")));
__attribute__((visibility("hidden"))) struct caisson_slot caisson_slots[CAISSON_TRAMPOLINES];

_Thread_local struct caisson_slot *caisson_current_slot;

// Trampolines.S depends on these numbers.
_Static_assert(sizeof(struct caisson_slot) == 64 && offsetof(struct caisson_slot, entry) == 24, "Trampolines.S");
_Thread_local void *caisson_error_receiver;

uint32_t caisson_bind_callback(struct caisson_callback *callback, void *object, const char *name) {
  callback->object = object;
  callback->name = name;
  return (uint32_t)(__atomic_add_fetch(&callback->state, 1ull << 32, __ATOMIC_RELEASE) >> 32);
}

void *caisson_expire_callback(struct caisson_callback *callback) {
  uint64_t state = __atomic_add_fetch(&callback->state, 1ull << 32, __ATOMIC_ACQ_REL);
  return (uint32_t)state == 0 ? callback->object : NULL;
}

void caisson_refuse_callback(const char *name) {
  fprintf(stderr,
          "caisson: C called the callback %s after it had expired; if C retains it after the call, "
          "say so in the description: @C(..., lifetimes: [...: .retained])\n",
          name);
  abort();
}

// The entry of a slot without a callback.
static void expired(void) { caisson_refuse_callback(caisson_current_slot->callback.name); }

// A trampoline and its slot, whether compiled in advance or added later.
static void *trampoline(size_t index, struct caisson_slot **slot) {
  if (index >= CAISSON_TRAMPOLINES) return caisson_added_trampoline(index - CAISSON_TRAMPOLINES, slot);
  *slot = &caisson_slots[index];
  return (void *)(caisson_trampolines + 16 * index);
}

void *caisson_bind_trampoline(size_t index, void *object, const void *entry, const char *name,
                              const void *body) {
  struct caisson_slot *slot;
  void *address = trampoline(index, &slot);
  slot->entry = entry;
  slot->body = body;
  slot->index = (uint32_t)index;
  caisson_bind_callback(&slot->callback, object, name);
  return address;
}

void *caisson_expire_trampoline(size_t index) {
  struct caisson_slot *slot;
  trampoline(index, &slot);
  // A thread that still reads the previous entry is refused because of the callback's state.
  __atomic_store_n(&slot->entry, (const void *)expired, __ATOMIC_RELAXED);
  return caisson_expire_callback(&slot->callback);
}

int caisson_is_loaded(const void *address) {
  Dl_info information;
  return dladdr(address, &information) != 0;
}

const void *caisson_callback_body(void) { return caisson_current_slot->body; }

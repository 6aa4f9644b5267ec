#ifndef _GNU_SOURCE
#define _GNU_SOURCE  // dladdr
#endif
#include "CCaisson.h"

#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>

// The trampolines, 16 bytes each, and their slots: hidden, so that code reaches them relative to itself.
extern const char caisson_trampolines[] __attribute__((visibility("hidden")));
__attribute__((visibility("hidden"))) struct caisson_slot caisson_slots[CAISSON_TRAMPOLINES];

_Thread_local struct caisson_slot *caisson_current_slot;
_Thread_local void *caisson_error_receiver;

// What a slot's entry is while no callback stands behind it.
static void expired(void) {
  fprintf(stderr,
          "caisson: C called the callback %s after it had expired. If C keeps it after the call, "
          "say so in the description: @C(..., retains: [...]).\n",
          caisson_current_slot->name);
  abort();
}

// A trampoline, and its slot: one that is written in advance, or one that was added.
static void *trampoline(size_t index, struct caisson_slot **slot) {
  if (index >= CAISSON_TRAMPOLINES) return caisson_added_trampoline(index - CAISSON_TRAMPOLINES, slot);
  *slot = &caisson_slots[index];
  return (void *)(caisson_trampolines + 16 * index);
}

void *caisson_bind_trampoline(size_t index, void *context, const void *entry, const char *name,
                              const void *body) {
  struct caisson_slot *slot;
  void *address = trampoline(index, &slot);
  *slot = (struct caisson_slot){context, entry, name, body};
  return address;
}

void *caisson_expire_trampoline(size_t index) {
  struct caisson_slot *slot;
  trampoline(index, &slot);
  void *context = slot->context;
  slot->entry = (const void *)expired;
  slot->context = NULL;
  return context;
}

int caisson_is_loaded(const void *address) {
  Dl_info information;
  return dladdr(address, &information) != 0;
}

const void *caisson_callback_body(void) { return caisson_current_slot->body; }
void *caisson_callback_context(void) { return caisson_current_slot->context; }

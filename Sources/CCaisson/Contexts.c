// What C hands back to callbacks: numbers, each given once, that stand for objects.
#include "CCaisson.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

struct caisson_context *caisson_context_chunks[CAISSON_CONTEXT_CHUNKS];

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static uint32_t used, first_free = UINT32_MAX;

static struct caisson_context *entry(uint32_t index) {
  return &caisson_context_chunks[index / CAISSON_CONTEXTS_IN_CHUNK][index % CAISSON_CONTEXTS_IN_CHUNK];
}

static uint32_t take(void) {
  if (first_free != UINT32_MAX) {
    uint32_t index = first_free;
    first_free = entry(index)->next_free;
    return index;
  }
  uint32_t chunk = used / CAISSON_CONTEXTS_IN_CHUNK;
  if (used % CAISSON_CONTEXTS_IN_CHUNK == 0) {
    struct caisson_context *contexts =
        chunk < CAISSON_CONTEXT_CHUNKS ? calloc(CAISSON_CONTEXTS_IN_CHUNK, sizeof *contexts) : NULL;
    if (!contexts) {
      fprintf(stderr, "caisson: there is no room for another callback: %u are alive.\n", used);
      abort();
    }
    // Others look for their entries meanwhile.
    __atomic_store_n(&caisson_context_chunks[chunk], contexts, __ATOMIC_RELEASE);
  }
  return used++;
}

void *caisson_bind_context(void *object, const char *name) {
  pthread_mutex_lock(&lock);
  uint32_t index = take();
  struct caisson_context *context = entry(index);
  context->object = object;
  context->name = name;
  uint32_t generation = context->generation + 1;
  __atomic_store_n(&context->generation, generation, __ATOMIC_RELEASE);
  pthread_mutex_unlock(&lock);
  return (void *)((uint64_t)generation << 32 | (index + 1));
}

void caisson_expire_context(void *handle) {
  uint32_t index = (uint32_t)(uint64_t)handle - 1;
  pthread_mutex_lock(&lock);
  struct caisson_context *context = entry(index);
  uint32_t generation = context->generation + 1;
  __atomic_store_n(&context->generation, generation, __ATOMIC_RELEASE);
  context->object = NULL;
  // An entry that has been taken as often as can be counted is not taken again: its numbers would come back.
  if (generation < UINT32_MAX - 1) {
    context->next_free = first_free;
    first_free = index;
  }
  pthread_mutex_unlock(&lock);
}

void caisson_refuse_context(const void *handle) {
  uint32_t index = (uint32_t)(uint64_t)handle - 1;
  uint32_t generation = (uint32_t)((uint64_t)handle >> 32);
  struct caisson_context *chunk = caisson_context_chunks[index / CAISSON_CONTEXTS_IN_CHUNK % CAISSON_CONTEXT_CHUNKS];
  struct caisson_context *context = chunk ? &chunk[index % CAISSON_CONTEXTS_IN_CHUNK] : NULL;
  if (context && generation && context->generation > generation)
    // The name is that of the last callback that was here, most often the same.
    fprintf(stderr,
            "caisson: C called the callback %s after it had expired. If C keeps it after the call, "
            "say so in the description: @C(..., retains: [...]).\n",
            context->name);
  else
    fprintf(stderr, "caisson: C called a callback with %p, which is not the context that it was given.\n", handle);
  abort();
}

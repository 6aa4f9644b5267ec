// Context pointers for callbacks: numbers that stand for objects, each used only once.
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
      fprintf(stderr, "caisson: cannot allocate another callback; %u exist\n", used);
      abort();
    }
    // Other threads look up their entries without the lock.
    __atomic_store_n(&caisson_context_chunks[chunk], contexts, __ATOMIC_RELEASE);
  }
  entry(used)->index = used;
  return used++;
}

void *caisson_bind_context(void *object, const char *name) {
  pthread_mutex_lock(&lock);
  uint32_t index = take();
  uint32_t generation = caisson_bind_callback(&entry(index)->callback, object, name);
  pthread_mutex_unlock(&lock);
  return (void *)((uint64_t)generation << 32 | (index + 1));
}

void caisson_free_context(struct caisson_callback *callback) {
  struct caisson_context *context = (struct caisson_context *)callback;
  pthread_mutex_lock(&lock);
  // An entry whose generations are exhausted is not reused, because its numbers would repeat.
  if (callback->state >> 32 < UINT32_MAX - 1) {
    context->next_free = first_free;
    first_free = context->index;
  }
  pthread_mutex_unlock(&lock);
}

void *caisson_expire_context(void *handle) {
  struct caisson_callback *callback = caisson_context_callback(handle);
  void *object = caisson_expire_callback(callback);
  if (object) caisson_free_context(callback);
  return object;
}

void caisson_refuse_context(const void *handle) {
  uint32_t index = (uint32_t)(uint64_t)handle - 1;
  uint32_t generation = caisson_context_generation(handle);
  struct caisson_context *chunk = caisson_context_chunks[index / CAISSON_CONTEXTS_IN_CHUNK % CAISSON_CONTEXT_CHUNKS];
  struct caisson_callback *callback = chunk ? &chunk[index % CAISSON_CONTEXTS_IN_CHUNK].callback : NULL;
  // The name is that of the last callback in this entry, usually the same.
  if (callback && generation && callback->state >> 32 > generation) caisson_refuse_callback(callback->name);
  fprintf(stderr, "caisson: C called a callback with the unknown context %p\n", handle);
  abort();
}

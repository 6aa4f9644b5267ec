// Memory for strict checks. Each allocation has pages of its own: it ends at the end of its last page, and an
// inaccessible page follows. A freed allocation stays inaccessible for as long as there is room. Any use after that, in
// Swift or in C that is not aware of these checks, stops at the access and is reported.
#ifndef _GNU_SOURCE
#define _GNU_SOURCE  // MAP_ANONYMOUS, backtrace
#endif
#include "CCaisson.h"

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>
#if defined(__GLIBC__) || defined(__APPLE__)
#include <execinfo.h>
#endif

// The alignment of an allocation, and the byte that fills the gaps between it and the borders of its pages.
enum { ALIGNMENT = 16, GAP = 0xCA };
// C functions that process many bytes at a time start at an aligned address, at most this many bytes before the first
// byte.
enum { WIDEST_LOAD = 64 };
// The number of freed allocations that are quarantined, and the address space that they may take.
enum { QUARANTINE = 8192 };
static const size_t QUARANTINE_BYTES = (size_t)1 << 32;

struct piece {
  char *pages;        // NULL in a free entry
  size_t page_bytes;  // including the inaccessible page
  char *start;
  size_t size;
  struct caisson_purpose purpose;
  int is_freed;
  size_t next_freed;  // the entry that was freed next
  size_t next_in_bucket;  // the next live entry in the same hash bucket, from 1; 0 for none
};

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct piece *pieces;
static size_t capacity, used;
static size_t first_freed = SIZE_MAX, last_freed = SIZE_MAX, freed_count, freed_bytes;
static size_t first_empty = SIZE_MAX;
static size_t buckets[1 << 14];
static struct sigaction earlier[2];
static const int SIGNALS[2] = {SIGSEGV, SIGBUS};

int caisson_strict_mode;

__attribute__((constructor)) static void read_environment(void) {
  const char *value = getenv("CAISSON_STRICT");
  caisson_strict_mode = value && *value && strcmp(value, "0") != 0;
}

static size_t *bucket(const char *start) {
  return &buckets[((size_t)start >> 4 ^ (size_t)start >> 12) % (sizeof buckets / sizeof *buckets)];
}

static size_t page_size(void) { return (size_t)sysconf(_SC_PAGESIZE); }

__attribute__((noreturn)) static void out_of_memory(void) {
  fprintf(stderr,
          "caisson: strict checks have run out of memory (%s); each allocation takes pages of its own, and the system limits "
          "their number (on Linux: sysctl vm.max_map_count)\n",
          strerror(errno));
  abort();
}

// Describes an allocation, using only functions that are safe in a signal handler.
static void say(const char *text) {
  if (write(STDERR_FILENO, text, strlen(text)) < 0) return;
}

static void say_number(size_t number) {
  char digits[24];
  char *digit = digits + sizeof digits;
  *--digit = 0;
  do *--digit = (char)('0' + number % 10);
  while (number /= 10);
  say(digit);
}

static void say_purpose(const struct piece *piece) {
  say_number(piece->size);
  say(piece->size == 1 ? " byte" : " bytes");
  if (piece->purpose.line) {
    say(" allocated at ");
    say(piece->purpose.subject);
    say(":");
    say_number(piece->purpose.line);
  } else {
    say(" lent to C for the call of ");
    say(piece->purpose.subject);
  }
}

static void say_where(void) {
#if defined(__GLIBC__) || defined(__APPLE__)
  void *frames[32];
  say("caisson: the access, innermost frame first:\n");
  // Skip the frames of this report and the signal handler.
  int count = backtrace(frames, 32);
  if (count > 3) backtrace_symbols_fd(frames + 3, count - 3, STDERR_FILENO);
#endif
}

static void report(const struct piece *piece, const char *address) {
  say("caisson: ");
  if (piece->is_freed) {
    say("use of freed memory: ");
    if (address < piece->start && piece->start - address >= WIDEST_LOAD) {
      say_number((size_t)(piece->start - address));
      say(" bytes before ");
    } else {
      say("byte ");
      say_number(address < piece->start ? 0 : (size_t)(address - piece->start));
      say(" of ");
    }
    say_purpose(piece);
    say(piece->purpose.line ? "; keep the owner alive as long as anything points to it\n"
                            : "; if C retains it after the call, pass memory that the program owns\n");
  } else {
    say("access out of bounds: ");
    if (address < piece->start) {
      say_number((size_t)(piece->start - address));
      say(" bytes before ");
    } else {
      say_number((size_t)(address - piece->start) - piece->size);
      say(" bytes past the end of ");
    }
    say_purpose(piece);
    say("\n");
  }
  say_where();
}

static void handle(int signal, siginfo_t *information, void *context) {
  (void)context;
  const char *address = information->si_addr;
  for (size_t index = 0; index < used; index++) {
    const struct piece *piece = &pieces[index];
    if (piece->pages && address >= piece->pages && address < piece->pages + piece->page_bytes) {
      report(piece, address);
      abort();
    }
  }
  // Not ours: restore the earlier handler, which gets the signal when the access is repeated.
  sigaction(signal, &earlier[signal == SIGBUS], NULL);
}

static void watch(void) {
  struct sigaction action = {.sa_flags = SA_SIGINFO | SA_ONSTACK};
  action.sa_sigaction = handle;
  for (int index = 0; index < 2; index++) sigaction(SIGNALS[index], &action, &earlier[index]);
#if defined(__GLIBC__) || defined(__APPLE__)
  void *frame;
  backtrace(&frame, 1);  // Loads its dependencies while allocating is still safe.
#endif
}

// Takes a free entry; the table moves when it grows.
static size_t take_entry(void) {
  if (first_empty != SIZE_MAX) {
    size_t index = first_empty;
    first_empty = pieces[index].next_freed;
    return index;
  }
  if (used == capacity) {
    if (capacity == 0) watch();
    size_t larger = capacity ? 2 * capacity : 1024;
    struct piece *table = mmap(NULL, larger * sizeof *table, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (table == MAP_FAILED) out_of_memory();
    // A signal handler may still be reading the old table, so it is not unmapped; it is smaller than the new one.
    if (pieces) memcpy(table, pieces, used * sizeof *table);
    pieces = table;
    capacity = larger;
  }
  return used++;
}

// Returns the oldest freed allocation to the system.
static void release_oldest(void) {
  size_t index = first_freed;
  struct piece *piece = &pieces[index];
  first_freed = piece->next_freed;
  if (first_freed == SIZE_MAX) last_freed = SIZE_MAX;
  freed_count--;
  freed_bytes -= piece->page_bytes;
  munmap(piece->pages, piece->page_bytes);
  piece->pages = NULL;
  piece->next_freed = first_empty;
  first_empty = index;
}

void *caisson_strict_allocate(size_t size, struct caisson_purpose purpose) {
  size_t page = page_size();
  size_t rounded = (size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
  if (rounded == 0) rounded = ALIGNMENT;
  size_t data = (rounded + page - 1) / page * page;
  char *pages = mmap(NULL, data + page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (pages == MAP_FAILED || mprotect(pages + data, page, PROT_NONE)) out_of_memory();
  char *start = pages + data - rounded;
  memset(pages, GAP, data - rounded);
  memset(start + size, GAP, rounded - size);
  pthread_mutex_lock(&lock);
  size_t index = take_entry();
  size_t *first = bucket(start);
  pieces[index] = (struct piece){pages, data + page, start, size, purpose, 0, SIZE_MAX, *first};
  *first = index + 1;
  pthread_mutex_unlock(&lock);
  return start;
}

// Removes a live allocation from its bucket.
static struct piece *take(const char *start) {
  for (size_t *link = bucket(start); *link; link = &pieces[*link - 1].next_in_bucket) {
    struct piece *piece = &pieces[*link - 1];
    if (piece->start != start) continue;
    *link = piece->next_in_bucket;
    return piece;
  }
  return NULL;
}

// Reports a write to the gap between an allocation and the border of its pages.
__attribute__((noreturn)) static void refuse_gap(const char *where, const struct piece *piece) {
  say("caisson: out-of-bounds write ");
  say(where);
  say_purpose(piece);
  say(", found when the memory was freed\n");
  abort();
}

int caisson_strict_free(void *start) {
  pthread_mutex_lock(&lock);
  struct piece *piece = take(start);
  if (!piece) {
    pthread_mutex_unlock(&lock);
    return 0;
  }
  size_t page = page_size();
  for (const char *gap = piece->pages; gap < piece->start; gap++)
    if ((unsigned char)*gap != GAP) refuse_gap("before the beginning of ", piece);
  for (const char *gap = piece->start + piece->size; (size_t)gap % page; gap++)
    if ((unsigned char)*gap != GAP) refuse_gap("past the end of ", piece);
  // Makes the pages inaccessible and returns them to the system.
  if (mmap(piece->pages, piece->page_bytes, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0) == MAP_FAILED)
    out_of_memory();
  piece->is_freed = 1;
  size_t index = (size_t)(piece - pieces);
  if (last_freed == SIZE_MAX) first_freed = index;
  else pieces[last_freed].next_freed = index;
  last_freed = index;
  freed_count++;
  freed_bytes += piece->page_bytes;
  while (freed_count > QUARANTINE || freed_bytes > QUARANTINE_BYTES) release_oldest();
  pthread_mutex_unlock(&lock);
  return 1;
}

// Memory for strict checks. Each piece has pages of its own, its end at the end of the last one, and a page behind it that nobody
// may touch. When it is given back, nobody may touch any of it, for as long as there is room: whoever does all the same, in
// Swift or in C that knows nothing of this, is stopped at the access and told what it was.
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

// What a piece is aligned to, and what is written into the gaps between it and the borders of its pages.
enum { ALIGNMENT = 16, GAP = 0xCA };
// Functions of C's that look at many bytes at a time begin at an aligned place before the first one, so many bytes before it at most.
enum { WIDEST_LOAD = 64 };
// How many pieces that were given back are kept from being used again, and how many bytes of address space they may take.
enum { QUARANTINE = 8192 };
static const size_t QUARANTINE_BYTES = (size_t)1 << 32;

struct piece {
  char *pages;        // NULL where the entry is free
  size_t page_bytes;  // with the page behind
  char *start;
  size_t size;
  struct caisson_purpose purpose;
  int is_freed;
  size_t next_freed;  // the entry that was freed after this one
  size_t next_in_bucket;  // of the live pieces with a like address, the next entry, from 1; 0 for none
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
          "caisson: strict checks have no memory left (%s): every piece takes pages of its own, and the system limits their "
          "number (on Linux: sysctl vm.max_map_count).\n",
          strerror(errno));
  abort();
}

// Says in words what a piece is for. Only what a signal's handler may call.
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
    say(" that were allocated at ");
    say(piece->purpose.subject);
    say(":");
    say_number(piece->purpose.line);
  } else {
    say(" that were lent to C for the call of ");
    say(piece->purpose.subject);
  }
}

static void say_where(void) {
#if defined(__GLIBC__) || defined(__APPLE__)
  void *frames[32];
  say("caisson: the access, from the inside out:\n");
  // The first frames are this report and the signal.
  int count = backtrace(frames, 32);
  if (count > 3) backtrace_symbols_fd(frames + 3, count - 3, STDERR_FILENO);
#endif
}

static void report(const struct piece *piece, const char *address) {
  say("caisson: the program touched ");
  if (piece->is_freed) {
    say("memory that has ended: ");
    if (address < piece->start && piece->start - address >= WIDEST_LOAD) {
      say_number((size_t)(piece->start - address));
      say(" bytes before ");
    } else {
      say("byte ");
      say_number(address < piece->start ? 0 : (size_t)(address - piece->start));
      say(" of ");
    }
    say_purpose(piece);
    say(piece->purpose.line ? ". Let the owner live for as long as something points there.\n"
                            : ". If C keeps it after the call, give it memory that the program owns.\n");
  } else {
    say("a place outside of memory: ");
    if (address < piece->start) {
      say_number((size_t)(piece->start - address));
      say(" bytes before ");
    } else {
      say_number((size_t)(address - piece->start) - piece->size);
      say(" bytes behind the end of ");
    }
    say_purpose(piece);
    say(".\n");
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
  // Somebody else's: the access is made again, and what there was before takes it.
  sigaction(signal, &earlier[signal == SIGBUS], NULL);
}

static void watch(void) {
  struct sigaction action = {.sa_flags = SA_SIGINFO | SA_ONSTACK};
  action.sa_sigaction = handle;
  for (int index = 0; index < 2; index++) sigaction(SIGNALS[index], &action, &earlier[index]);
#if defined(__GLIBC__) || defined(__APPLE__)
  void *frame;
  backtrace(&frame, 1);  // Loads what it needs while memory can still be allocated.
#endif
}

// An entry for a piece; the table moves when it grows.
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
    // The old table stays for a handler that is reading it; it is smaller than the new one.
    if (pieces) memcpy(table, pieces, used * sizeof *table);
    pieces = table;
    capacity = larger;
  }
  return used++;
}

// Gives the oldest piece that was freed back to the system.
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

// Takes a live piece out of its bucket.
static struct piece *take(const char *start) {
  for (size_t *link = bucket(start); *link; link = &pieces[*link - 1].next_in_bucket) {
    struct piece *piece = &pieces[*link - 1];
    if (piece->start != start) continue;
    *link = piece->next_in_bucket;
    return piece;
  }
  return NULL;
}

// Something was written where there is no memory, and no page's border either.
__attribute__((noreturn)) static void refuse_gap(const char *where, const struct piece *piece) {
  say("caisson: something wrote ");
  say(where);
  say_purpose(piece);
  say(", before they ended.\n");
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
    if ((unsigned char)*gap != GAP) refuse_gap("behind the end of ", piece);
  // Nobody may touch it, and the system has its pages back.
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

// Additional trampolines, for when those compiled in advance are all in use.
#ifndef _GNU_SOURCE
#define _GNU_SOURCE  // memfd_create
#endif
#include "CCaisson.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

// As in Trampolines.S. The first slot of a table belongs to no callback.
enum { TABLE = 65536, TABLE_SLOTS = 2048, SLOTS = TABLE_SLOTS * sizeof(struct caisson_slot), TABLES = 1024 };

__attribute__((visibility("hidden"))) extern const char caisson_trampoline_table[];
__attribute__((visibility("hidden"))) extern const char caisson_enter_trampoline[];

// The code of each table; its slots follow it. One thread at a time adds a table, while others look up their own.
static char *tables[TABLES];
static size_t table_count;

#ifdef __linux__
// Maps the code once more, from a sealed file in memory, so that no memory is ever both writable and executable.
static int map_code(char *place) {
  int file = memfd_create("caisson-trampolines", MFD_CLOEXEC | MFD_ALLOW_SEALING);
  if (file < 0) return 0;
  int is_mapped =
      write(file, caisson_trampoline_table, TABLE) == TABLE &&
      fcntl(file, F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE | F_SEAL_SEAL) == 0 &&
      mmap(place, TABLE, PROT_READ | PROT_EXEC, MAP_PRIVATE | MAP_FIXED, file, 0) == place;
  close(file);
  return is_mapped;
}
#else
static int map_code(char *place) {
  (void)place;
  return 0;
}
#endif

size_t caisson_add_trampolines(void) {
  if (table_count == TABLES) return 0;
  char *place = mmap(NULL, TABLE + SLOTS, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (place == MAP_FAILED) return 0;
  if (!map_code(place)) {
    munmap(place, TABLE + SLOTS);
    return 0;
  }
  *(const void **)(place + TABLE) = caisson_enter_trampoline;
  __atomic_store_n(&tables[table_count], place, __ATOMIC_RELEASE);
  table_count++;
  return TABLE_SLOTS - 1;
}

void *caisson_added_trampoline(size_t index, struct caisson_slot **slot) {
  size_t position = 1 + index % (TABLE_SLOTS - 1);
  char *code = __atomic_load_n(&tables[index / (TABLE_SLOTS - 1)], __ATOMIC_ACQUIRE);
  *slot = (struct caisson_slot *)(code + TABLE) + position;
  return code + position * (TABLE / TABLE_SLOTS);
}

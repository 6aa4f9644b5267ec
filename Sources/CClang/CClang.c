// dladdr is a GNU extension.
#define _GNU_SOURCE
#include "CClang.h"

#include <dlfcn.h>
#include <stdbool.h>
#include <stdlib.h>

// Looks up every function; a library that lacks one is too old.
static bool find_functions(void *library, ClangFunctions *functions) {
#define CLANG_FIND(result, name, parameters)                                  \
  *(void **)&functions->name = dlsym(library, "clang_" #name);                \
  if (*(void **)&functions->name == NULL) return false;
  CLANG_FUNCTIONS(CLANG_FIND)
#undef CLANG_FIND
  return true;
}

const ClangFunctions *clang_load(const char *name, const char **reason) {
  void *library = dlopen(name, RTLD_NOW | RTLD_LOCAL);
  if (library == NULL) {
    *reason = dlerror();
    return NULL;
  }
  ClangFunctions *functions = malloc(sizeof *functions);
  if (functions != NULL && find_functions(library, functions)) return functions;
  *reason = functions == NULL ? "out of memory" : dlerror();
  free(functions);
  return NULL;
}

const char *clang_library_path(const ClangFunctions *functions) {
  Dl_info info;
  return dladdr(*(void *const *)&functions->getClangVersion, &info) != 0 ? info.dli_fname : NULL;
}

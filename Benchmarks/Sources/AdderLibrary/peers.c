#include "peers.h"

#include <ffi.h>

#include "adder.h"

int peer_ffi_sum(long count) {
  ffi_cif cif;
  ffi_type *types[] = {&ffi_type_sint32, &ffi_type_sint32};
  ffi_prep_cif(&cif, FFI_DEFAULT_ABI, 2, &ffi_type_sint32, types);
  int sum = 0;
  for (long i = 0; i < count; i++) {
    int a = sum, b = (int)i;
    void *arguments[] = {&a, &b};
    ffi_arg result;
    ffi_call(&cif, FFI_FN(adder_add), &result, arguments);
    sum = (int)result & 0xffff;
  }
  return sum;
}

int peer_ffi_move(long count) {
  ffi_type *elements[] = {&ffi_type_double, &ffi_type_double, NULL};
  ffi_type vector_type = {0, 0, FFI_TYPE_STRUCT, elements};
  ffi_cif cif;
  ffi_type *types[] = {&vector_type, &ffi_type_double};
  ffi_prep_cif(&cif, FFI_DEFAULT_ABI, 2, &vector_type, types);
  struct adder_vector vector = {0, 0};
  for (long i = 0; i < count; i++) {
    double by = (double)(i & 3);
    void *arguments[] = {&vector, &by};
    struct adder_vector result;
    ffi_call(&cif, FFI_FN(adder_move), &result, arguments);
    vector = result;
  }
  return (int)vector.x & 0xffff;
}

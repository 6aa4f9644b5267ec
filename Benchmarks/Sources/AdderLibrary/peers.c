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

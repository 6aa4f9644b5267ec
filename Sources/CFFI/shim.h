// libffi as Swift can use it: its type descriptors are mutable globals, which Swift 6 does not touch.
#ifndef CAISSON_CFFI_H
#define CAISSON_CFFI_H

#include <ffi.h>
#include <stdint.h>

// A C type that fits a register.
enum caisson_ffi_kind {
  CAISSON_FFI_VOID,
  CAISSON_FFI_UINT8,
  CAISSON_FFI_SINT8,
  CAISSON_FFI_UINT16,
  CAISSON_FFI_SINT16,
  CAISSON_FFI_UINT32,
  CAISSON_FFI_SINT32,
  CAISSON_FFI_UINT64,
  CAISSON_FFI_SINT64,
  CAISSON_FFI_FLOAT,
  CAISSON_FFI_DOUBLE,
  CAISSON_FFI_POINTER,
};

// libffi's descriptor of a type.
static inline ffi_type *caisson_ffi_type(enum caisson_ffi_kind kind) {
  switch (kind) {
    case CAISSON_FFI_VOID: return &ffi_type_void;
    case CAISSON_FFI_UINT8: return &ffi_type_uint8;
    case CAISSON_FFI_SINT8: return &ffi_type_sint8;
    case CAISSON_FFI_UINT16: return &ffi_type_uint16;
    case CAISSON_FFI_SINT16: return &ffi_type_sint16;
    case CAISSON_FFI_UINT32: return &ffi_type_uint32;
    case CAISSON_FFI_SINT32: return &ffi_type_sint32;
    case CAISSON_FFI_UINT64: return &ffi_type_uint64;
    case CAISSON_FFI_SINT64: return &ffi_type_sint64;
    case CAISSON_FFI_FLOAT: return &ffi_type_float;
    case CAISSON_FFI_DOUBLE: return &ffi_type_double;
    case CAISSON_FFI_POINTER: return &ffi_type_pointer;
  }
  return &ffi_type_void;
}

// Calls a function whose arguments lie in words, each in the lower bytes of its own (little-endian), and returns the
// result as a word, integers extended by libffi.
static inline uint64_t caisson_ffi_call(ffi_cif *cif, void *function, const uint64_t *words) {
  void *arguments[cif->nargs + 1];  // at least one: an array of none is not C
  for (unsigned i = 0; i < cif->nargs; i++) arguments[i] = (void *)&words[i];
  uint64_t result = 0;
  ffi_call(cif, FFI_FN(function), &result, arguments);
  return result;
}

#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ != __ORDER_LITTLE_ENDIAN__
#error "Caisson's words are little-endian"
#endif

#endif

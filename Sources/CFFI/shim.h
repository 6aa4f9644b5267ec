// libffi in a form that Swift can use: its type descriptors are mutable globals, which Swift 6 rejects.
#ifndef CAISSON_CFFI_H
#define CAISSON_CFFI_H

#include <errno.h>
#include <ffi.h>
#include <stdint.h>

// The C types that libffi has descriptors for.
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
  CAISSON_FFI_LONGDOUBLE,
  CAISSON_FFI_COMPLEX_LONGDOUBLE,
  CAISSON_FFI_POINTER,
};

// Returns libffi's descriptor of a type; NULL if this libffi has none.
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
    case CAISSON_FFI_LONGDOUBLE: return &ffi_type_longdouble;
#ifdef FFI_TARGET_HAS_COMPLEX_TYPE
    case CAISSON_FFI_COMPLEX_LONGDOUBLE: return &ffi_type_complex_longdouble;
#else
    case CAISSON_FFI_COMPLEX_LONGDOUBLE: return NULL;
#endif
    case CAISSON_FFI_POINTER: return &ffi_type_pointer;
  }
  return NULL;
}

// Calls a function whose arguments are at `places` in `words`. libffi extends an integer result to a whole register.
static inline void caisson_ffi_call(ffi_cif *cif, const uint32_t *places, void *function, const uint64_t *words,
                                    void *result) {
  void *arguments[cif->nargs + 1];  // at least one: C has no empty arrays
  for (unsigned i = 0; i < cif->nargs; i++) arguments[i] = (void *)(words + places[i]);
  ffi_call(cif, FFI_FN(function), result, arguments);
}

// Calls a function as above, and returns errno as the function set it; 0 if it did not.
static inline int caisson_ffi_call_errno(ffi_cif *cif, const uint32_t *places, void *function, const uint64_t *words,
                                         void *result) {
  errno = 0;
  caisson_ffi_call(cif, places, function, words, result);
  return errno;
}

#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ != __ORDER_LITTLE_ENDIAN__
#error "Caisson's bytes are little-endian"
#endif

#endif

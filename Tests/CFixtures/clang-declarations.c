// Compiles if the declarations of CClang.h agree with libclang's own.
#include "CClang.h"

#include <clang-c/Index.h>
#include <stddef.h>

#define SAME_CONSTANT(mine, theirs) _Static_assert((int)(mine) == (int)(theirs), #mine);
#define SAME_SIZE(mine, theirs) \
  _Static_assert(sizeof(mine) == sizeof(theirs) && _Alignof(mine) == _Alignof(theirs), #mine);
#define SAME_FIELD(mine, theirs, field)                                     \
  _Static_assert(                                                           \
    offsetof(mine, field) == offsetof(theirs, field) &&                     \
      sizeof(((mine *)0)->field) == sizeof(((theirs *)0)->field),           \
    #mine "." #field);

#define SAME(name, value) SAME_CONSTANT(value, CXCursor_##name)
CLANG_CURSOR_KINDS(SAME)
#undef SAME
#define SAME(name, value) SAME_CONSTANT(value, CXType_##name)
CLANG_TYPE_KINDS(SAME)
#undef SAME
SAME_CONSTANT(ClangError_Success, CXError_Success)
SAME_CONSTANT(ClangDiagnostic_Error, CXDiagnostic_Error)
SAME_CONSTANT(ClangDiagnostic_Fatal, CXDiagnostic_Fatal)
SAME_CONSTANT(ClangChildVisit_Continue, CXChildVisit_Continue)
SAME_CONSTANT(ClangVisit_Continue, CXVisit_Continue)
SAME_CONSTANT(ClangPrintingPolicy_TerseOutput, CXPrintingPolicy_TerseOutput)
SAME_CONSTANT(ClangAvailability_Deprecated, CXAvailability_Deprecated)
SAME_CONSTANT(ClangAvailability_NotAvailable, CXAvailability_NotAvailable)
SAME_CONSTANT(ClangStorage_Static, CX_SC_Static)
SAME_CONSTANT(ClangTLS_None, CXTLS_None)
SAME_CONSTANT(ClangTypeNullability_NonNull, CXTypeNullability_NonNull)
SAME_CONSTANT(ClangEval_Int, CXEval_Int)
SAME_CONSTANT(ClangEval_Float, CXEval_Float)
SAME_CONSTANT(ClangEval_StrLiteral, CXEval_StrLiteral)
SAME_CONSTANT(ClangTranslationUnit_DetailedPreprocessingRecord, CXTranslationUnit_DetailedPreprocessingRecord)
SAME_CONSTANT(ClangTranslationUnit_SkipFunctionBodies, CXTranslationUnit_SkipFunctionBodies)
SAME_CONSTANT(ClangTranslationUnit_KeepGoing, CXTranslationUnit_KeepGoing)
SAME_CONSTANT(ClangTranslationUnit_IncludeAttributedTypes, CXTranslationUnit_IncludeAttributedTypes)
SAME_CONSTANT(ClangTranslationUnit_VisitImplicitAttributes, CXTranslationUnit_VisitImplicitAttributes)

SAME_SIZE(enum ClangCursorKind, enum CXCursorKind)
SAME_SIZE(enum ClangTypeKind, enum CXTypeKind)
SAME_SIZE(ClangString, CXString)
SAME_FIELD(ClangString, CXString, data)
SAME_FIELD(ClangString, CXString, private_flags)
SAME_SIZE(ClangSourceLocation, CXSourceLocation)
SAME_FIELD(ClangSourceLocation, CXSourceLocation, ptr_data)
SAME_FIELD(ClangSourceLocation, CXSourceLocation, int_data)
SAME_SIZE(struct ClangUnsavedFile, struct CXUnsavedFile)
SAME_FIELD(struct ClangUnsavedFile, struct CXUnsavedFile, Filename)
SAME_FIELD(struct ClangUnsavedFile, struct CXUnsavedFile, Contents)
SAME_FIELD(struct ClangUnsavedFile, struct CXUnsavedFile, Length)
SAME_SIZE(ClangSourceRange, CXSourceRange)
SAME_FIELD(ClangSourceRange, CXSourceRange, ptr_data)
SAME_FIELD(ClangSourceRange, CXSourceRange, begin_int_data)
SAME_FIELD(ClangSourceRange, CXSourceRange, end_int_data)
SAME_SIZE(ClangToken, CXToken)
SAME_FIELD(ClangToken, CXToken, int_data)
SAME_FIELD(ClangToken, CXToken, ptr_data)
SAME_SIZE(ClangCursor, CXCursor)
SAME_FIELD(ClangCursor, CXCursor, kind)
SAME_FIELD(ClangCursor, CXCursor, xdata)
SAME_FIELD(ClangCursor, CXCursor, data)
SAME_SIZE(ClangType, CXType)
SAME_FIELD(ClangType, CXType, kind)
SAME_FIELD(ClangType, CXType, data)

// With libclang's types for ours, the functions must have exactly the types that are listed.
#define ClangString CXString
#define ClangIndex CXIndex
#define ClangTranslationUnit CXTranslationUnit
#define ClangTargetInfo CXTargetInfo
#define ClangDiagnostic CXDiagnostic
#define ClangFile CXFile
#define ClangPrintingPolicy CXPrintingPolicy
#define ClangSourceLocation CXSourceLocation
#define ClangSourceRange CXSourceRange
#define ClangToken CXToken
#define ClangEvalResult CXEvalResult
#define ClangEvalResultKind CXEvalResultKind
#define ClangAvailabilityKind CXAvailabilityKind
#define ClangStorageClass CX_StorageClass
#define ClangTLSKind CXTLSKind
#define ClangTypeNullabilityKind CXTypeNullabilityKind
#define ClangUnsavedFile CXUnsavedFile
#define ClangCursor CXCursor
#define ClangType CXType
#define ClangErrorCode CXErrorCode
#define ClangDiagnosticSeverity CXDiagnosticSeverity
#define ClangPrintingPolicyProperty CXPrintingPolicyProperty
#define ClangCursorVisitor CXCursorVisitor
#define ClangFieldVisitor CXFieldVisitor
#define ClangInclusionVisitor CXInclusionVisitor
#define SAME(result, name, parameters) \
  _Static_assert(__builtin_types_compatible_p(__typeof__(clang_##name), result parameters), "clang_" #name);
CLANG_FUNCTIONS(SAME)
#undef SAME

// The visitors' own types, which the macros above have replaced: by their shape.
_Static_assert(
  __builtin_types_compatible_p(CXCursorVisitor, enum CXChildVisitResult (*)(CXCursor, CXCursor, void *)), "visitor");
_Static_assert(__builtin_types_compatible_p(CXFieldVisitor, enum CXVisitorResult (*)(CXCursor, void *)), "visitor");
_Static_assert(
  __builtin_types_compatible_p(CXInclusionVisitor, void (*)(CXFile, CXSourceLocation *, unsigned, void *)), "visitor");

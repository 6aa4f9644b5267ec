// The part of libclang's C API that Caisson uses, declared here and loaded at run time.
//
// libclang's own header is outside the include path on Debian, and SwiftPM has no reliable way to find it; also,
// programs that read no headers should not need the library. The API is stable by its authors' promise, and a test
// compares every declaration below with the real header.
//
// Types have names of their own, so that both headers can be included together; functions have libclang's names, and
// are documented in clang-c/Index.h.
#ifndef CCLANG_H
#define CCLANG_H

typedef struct {
  const void *data;
  unsigned private_flags;
} ClangString;

typedef void *ClangIndex;
typedef struct CXTranslationUnitImpl *ClangTranslationUnit;
typedef struct CXTargetInfoImpl *ClangTargetInfo;
typedef void *ClangDiagnostic;
typedef void *ClangFile;
typedef void *ClangPrintingPolicy;

typedef void *ClangEvalResult;

typedef struct {
  const void *ptr_data[2];
  unsigned int_data;
} ClangSourceLocation;

typedef struct {
  const void *ptr_data[2];
  unsigned begin_int_data;
  unsigned end_int_data;
} ClangSourceRange;

typedef struct {
  unsigned int_data[4];
  void *ptr_data;
} ClangToken;

struct ClangUnsavedFile {
  const char *Filename;
  const char *Contents;
  unsigned long Length;
};

// The lists below are macros over libclang's names and values, so that the test can compare them.

#define CLANG_CURSOR_KINDS(X) \
  X(StructDecl, 2)            \
  X(UnionDecl, 3)             \
  X(EnumDecl, 5)              \
  X(FieldDecl, 6)             \
  X(EnumConstantDecl, 7)      \
  X(FunctionDecl, 8)          \
  X(VarDecl, 9)               \
  X(ParmDecl, 10)             \
  X(TypedefDecl, 20)          \
  X(UnexposedAttr, 400)       \
  X(PackedAttr, 408)          \
  X(WarnUnusedResultAttr, 440) \
  X(AlignedAttr, 441)         \
  X(MacroDefinition, 501)

#define CLANG_TYPE_KINDS(X) \
  X(Invalid, 0)             \
  X(Unexposed, 1)           \
  X(Void, 2)                \
  X(Bool, 3)                \
  X(Char_U, 4)              \
  X(UChar, 5)               \
  X(UShort, 8)              \
  X(UInt, 9)                \
  X(ULong, 10)              \
  X(ULongLong, 11)          \
  X(UInt128, 12)            \
  X(Char_S, 13)             \
  X(SChar, 14)              \
  X(Short, 16)              \
  X(Int, 17)                \
  X(Long, 18)               \
  X(LongLong, 19)           \
  X(Int128, 20)             \
  X(Float, 21)              \
  X(Double, 22)             \
  X(LongDouble, 23)         \
  X(Float16, 32)            \
  X(Complex, 100)           \
  X(Pointer, 101)           \
  X(Record, 105)            \
  X(Enum, 106)              \
  X(Typedef, 107)           \
  X(FunctionNoProto, 110)   \
  X(FunctionProto, 111)     \
  X(ConstantArray, 112)     \
  X(IncompleteArray, 114)   \
  X(VariableArray, 115)     \
  X(Elaborated, 119)        \
  X(Attributed, 163)

#define CLANG_CONSTANT(name, value) ClangCursor_##name = value,
enum ClangCursorKind { CLANG_CURSOR_KINDS(CLANG_CONSTANT) };
#undef CLANG_CONSTANT

#define CLANG_CONSTANT(name, value) ClangType_##name = value,
enum ClangTypeKind { CLANG_TYPE_KINDS(CLANG_CONSTANT) };
#undef CLANG_CONSTANT

enum ClangErrorCode { ClangError_Success = 0 };
enum ClangDiagnosticSeverity { ClangDiagnostic_Error = 3, ClangDiagnostic_Fatal = 4 };
enum ClangChildVisitResult { ClangChildVisit_Continue = 1 };
enum ClangVisitorResult { ClangVisit_Continue = 1 };
enum ClangPrintingPolicyProperty { ClangPrintingPolicy_TerseOutput = 17 };
enum ClangAvailabilityKind { ClangAvailability_Deprecated = 1, ClangAvailability_NotAvailable = 2 };
enum ClangStorageClass { ClangStorage_Static = 3 };
enum ClangTLSKind { ClangTLS_None = 0 };
enum ClangTypeNullabilityKind { ClangTypeNullability_NonNull = 0 };
typedef enum { ClangEval_Int = 1, ClangEval_Float = 2, ClangEval_StrLiteral = 4 } ClangEvalResultKind;
enum {
  ClangTranslationUnit_DetailedPreprocessingRecord = 0x01,
  ClangTranslationUnit_SkipFunctionBodies = 0x40,
  ClangTranslationUnit_KeepGoing = 0x200,
  ClangTranslationUnit_IncludeAttributedTypes = 0x1000,
  ClangTranslationUnit_VisitImplicitAttributes = 0x2000,
};

typedef struct {
  enum ClangCursorKind kind;
  int xdata;
  const void *data[3];
} ClangCursor;

typedef struct {
  enum ClangTypeKind kind;
  void *data[2];
} ClangType;

typedef enum ClangChildVisitResult (*ClangCursorVisitor)(ClangCursor cursor, ClangCursor parent, void *data);
typedef enum ClangVisitorResult (*ClangFieldVisitor)(ClangCursor cursor, void *data);
typedef void (*ClangInclusionVisitor)(ClangFile file, ClangSourceLocation *stack, unsigned depth, void *data);

// The functions: result, name without `clang_`, parameters.
#define CLANG_FUNCTIONS(X)                                                                               \
  X(const char *, getCString, (ClangString))                                                             \
  X(void, disposeString, (ClangString))                                                                  \
  X(ClangString, getClangVersion, (void))                                                                \
  X(ClangIndex, createIndex, (int, int))                                                                 \
  X(void, disposeIndex, (ClangIndex))                                                                    \
  X(enum ClangErrorCode, parseTranslationUnit2,                                                          \
    (ClangIndex, const char *, const char *const *, int, struct ClangUnsavedFile *,                      \
     unsigned, unsigned, ClangTranslationUnit *))                                                        \
  X(void, disposeTranslationUnit, (ClangTranslationUnit))                                                \
  X(ClangCursor, getTranslationUnitCursor, (ClangTranslationUnit))                                       \
  X(ClangTargetInfo, getTranslationUnitTargetInfo, (ClangTranslationUnit))                               \
  X(void, TargetInfo_dispose, (ClangTargetInfo))                                                         \
  X(ClangString, TargetInfo_getTriple, (ClangTargetInfo))                                                \
  X(void, getInclusions, (ClangTranslationUnit, ClangInclusionVisitor, void *))                          \
  X(ClangString, getFileName, (ClangFile))                                                               \
  X(unsigned, getNumDiagnostics, (ClangTranslationUnit))                                                 \
  X(ClangDiagnostic, getDiagnostic, (ClangTranslationUnit, unsigned))                                    \
  X(void, disposeDiagnostic, (ClangDiagnostic))                                                          \
  X(enum ClangDiagnosticSeverity, getDiagnosticSeverity, (ClangDiagnostic))                              \
  X(ClangString, getDiagnosticSpelling, (ClangDiagnostic))                                               \
  X(ClangSourceLocation, getDiagnosticLocation, (ClangDiagnostic))                                       \
  X(void, getPresumedLocation, (ClangSourceLocation, ClangString *, unsigned *, unsigned *))             \
  X(ClangSourceLocation, getCursorLocation, (ClangCursor))                                               \
  X(unsigned, visitChildren, (ClangCursor, ClangCursorVisitor, void *))                                  \
  X(unsigned, Type_visitFields, (ClangType, ClangFieldVisitor, void *))                                  \
  X(unsigned, equalCursors, (ClangCursor, ClangCursor))                                                  \
  X(unsigned, hashCursor, (ClangCursor))                                                                 \
  X(int, Cursor_isNull, (ClangCursor))                                                                   \
  X(ClangCursor, getCursorDefinition, (ClangCursor))                                                     \
  X(ClangString, getCursorSpelling, (ClangCursor))                                                       \
  X(ClangType, getCursorType, (ClangCursor))                                                             \
  X(ClangType, getCanonicalType, (ClangType))                                                            \
  X(ClangType, getTypedefDeclUnderlyingType, (ClangCursor))                                              \
  X(ClangCursor, getTypeDeclaration, (ClangType))                                                        \
  X(ClangString, getTypeSpelling, (ClangType))                                                           \
  X(ClangType, Type_getNamedType, (ClangType))                                                           \
  X(unsigned, isConstQualifiedType, (ClangType))                                                         \
  X(unsigned, isVolatileQualifiedType, (ClangType))                                                      \
  X(ClangType, getPointeeType, (ClangType))                                                              \
  X(ClangType, getResultType, (ClangType))                                                               \
  X(int, getNumArgTypes, (ClangType))                                                                    \
  X(ClangType, getArgType, (ClangType, unsigned))                                                        \
  X(unsigned, isFunctionTypeVariadic, (ClangType))                                                       \
  X(ClangType, getArrayElementType, (ClangType))                                                         \
  X(long long, getArraySize, (ClangType))                                                                \
  X(ClangType, getElementType, (ClangType))                                                              \
  X(enum ClangTypeNullabilityKind, Type_getNullability, (ClangType))                                     \
  X(ClangType, Type_getModifiedType, (ClangType))                                                        \
  X(long long, Type_getSizeOf, (ClangType))                                                              \
  X(long long, Type_getAlignOf, (ClangType))                                                             \
  X(long long, Cursor_getOffsetOfField, (ClangCursor))                                                   \
  X(int, getFieldDeclBitWidth, (ClangCursor))                                                            \
  X(unsigned, Cursor_isBitField, (ClangCursor))                                                          \
  X(unsigned, Cursor_isAnonymous, (ClangCursor))                                                         \
  X(unsigned, Cursor_isAnonymousRecordDecl, (ClangCursor))                                               \
  X(ClangType, getEnumDeclIntegerType, (ClangCursor))                                                    \
  X(long long, getEnumConstantDeclValue, (ClangCursor))                                                  \
  X(ClangPrintingPolicy, getCursorPrintingPolicy, (ClangCursor))                                         \
  X(void, PrintingPolicy_setProperty, (ClangPrintingPolicy, enum ClangPrintingPolicyProperty, unsigned)) \
  X(void, PrintingPolicy_dispose, (ClangPrintingPolicy))                                                 \
  X(ClangString, getCursorPrettyPrinted, (ClangCursor, ClangPrintingPolicy))                             \
  X(ClangString, Cursor_getMangling, (ClangCursor))                                                      \
  X(enum ClangStorageClass, Cursor_getStorageClass, (ClangCursor))                                       \
  X(enum ClangTLSKind, getCursorTLSKind, (ClangCursor))                                                  \
  X(enum ClangAvailabilityKind, getCursorAvailability, (ClangCursor))                                    \
  X(ClangString, Cursor_getRawCommentText, (ClangCursor))                                                \
  X(unsigned, Cursor_isMacroFunctionLike, (ClangCursor))                                                 \
  X(unsigned, Cursor_isMacroBuiltin, (ClangCursor))                                                      \
  X(ClangSourceRange, getCursorExtent, (ClangCursor))                                                    \
  X(void, tokenize, (ClangTranslationUnit, ClangSourceRange, ClangToken **, unsigned *))                 \
  X(ClangString, getTokenSpelling, (ClangTranslationUnit, ClangToken))                                   \
  X(void, disposeTokens, (ClangTranslationUnit, ClangToken *, unsigned))                                 \
  X(ClangEvalResult, Cursor_Evaluate, (ClangCursor))                                                     \
  X(ClangEvalResultKind, EvalResult_getKind, (ClangEvalResult))                                          \
  X(unsigned, EvalResult_isUnsignedInt, (ClangEvalResult))                                               \
  X(unsigned long long, EvalResult_getAsUnsigned, (ClangEvalResult))                                     \
  X(long long, EvalResult_getAsLongLong, (ClangEvalResult))                                              \
  X(double, EvalResult_getAsDouble, (ClangEvalResult))                                                   \
  X(const char *, EvalResult_getAsStr, (ClangEvalResult))                                                \
  X(void, EvalResult_dispose, (ClangEvalResult))

#define CLANG_FIELD(result, name, parameters) result(*name) parameters;
/// The functions of a loaded libclang, named without `clang_`.
typedef struct {
  CLANG_FUNCTIONS(CLANG_FIELD)
} ClangFunctions;
#undef CLANG_FIELD

/// Loads libclang from a file, or by a name that the system's loader looks up.
///
/// The library stays loaded, because values from libclang point into it. Returns NULL on failure, with the loader's
/// message in `*reason`, which is valid until this thread's next call.
const ClangFunctions *clang_load(const char *name, const char **reason);

/// Returns the path of the file that the functions were loaded from.
const char *clang_library_path(const ClangFunctions *functions);

#endif

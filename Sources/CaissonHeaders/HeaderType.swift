internal import CClang

/// A type in a translation unit.
struct HeaderType {
  let raw: ClangType
  let unit: TranslationUnit
  /// The type including its attributes.
  private let attributed: ClangType

  /// - Parameter raw: the type; its attributes are stripped.
  init(_ raw: ClangType, in unit: TranslationUnit) {
    attributed = raw
    var type = raw
    while type.kind == ClangType_Attributed { type = unit.clang.call.Type_getModifiedType(type) }
    self.raw = type
    self.unit = unit
  }

  private var clang: Libclang { unit.clang }

  private func type(_ raw: ClangType) -> HeaderType { HeaderType(raw, in: unit) }

  var kind: ClangTypeKind { raw.kind }

  /// The type as written in C: `struct tm`, `size_t`.
  var spelling: String { clang.string(clang.call.getTypeSpelling(raw)) }

  /// The type with typedefs resolved.
  var canonical: HeaderType { type(clang.call.getCanonicalType(raw)) }

  /// Whether it is `const`, not counting typedefs.
  var isConst: Bool {
    clang.call.isConstQualifiedType(raw) != 0 || clang.call.isConstQualifiedType(attributed) != 0
  }

  /// Whether it is a pointer that is never null: `_Nonnull`, even through a typedef.
  var isNonNull: Bool { clang.call.Type_getNullability(attributed) == ClangTypeNullability_NonNull }

  /// Whether it is `volatile`, even through a typedef.
  var isVolatile: Bool { clang.call.isVolatileQualifiedType(canonical.raw) != 0 }

  /// The declaration of a record, an enumeration or a typedef.
  var declaration: Cursor { Cursor(clang.call.getTypeDeclaration(raw), in: unit) }

  /// The type after `struct`, `union` or `enum`, where Clang treats the keyword as a type of its own.
  var named: HeaderType { type(clang.call.Type_getNamedType(raw)) }

  /// The target of a pointer.
  var pointee: HeaderType { type(clang.call.getPointeeType(raw)) }

  /// The type of a function with its parameters, without attributes and typedefs around it.
  var function: HeaderType {
    kind == ClangType_FunctionProto || kind == ClangType_FunctionNoProto ? self : canonical
  }

  /// The result of a function.
  var result: HeaderType { type(clang.call.getResultType(raw)) }

  /// The parameters of a function.
  var parameters: [HeaderType] {
    let count = Swift.max(clang.call.getNumArgTypes(raw), 0)
    return (0..<UInt32(count)).map { type(clang.call.getArgType(raw, $0)) }
  }

  /// Whether a function is variadic.
  var isVariadic: Bool { clang.call.isFunctionTypeVariadic(raw) != 0 }

  /// The type of an array element.
  var element: HeaderType { type(clang.call.getArrayElementType(raw)) }

  /// The number of elements of an array; negative if it has none.
  var count: Int { Int(clang.call.getArraySize(raw)) }

  /// The type of the parts of a complex number.
  var part: HeaderType { type(clang.call.getElementType(raw)) }

  /// The size, in bytes; negative if there is none.
  var size: Int { Int(clang.call.Type_getSizeOf(raw)) }

  /// The alignment, in bytes, including that of typedefs; negative if there is none.
  var alignment: Int { Int(clang.call.Type_getAlignOf(raw)) }

  /// The definition of the structure or the union that this type is, or that an array of this type consists of.
  var embeddedRecord: Cursor? {
    var type = canonical
    while type.kind == ClangType_ConstantArray || type.kind == ClangType_IncompleteArray {
      type = type.element.canonical
    }
    return type.kind == ClangType_Record ? type.declaration.definition : nil
  }
}

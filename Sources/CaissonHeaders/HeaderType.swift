internal import CClang

/// A type in a translation unit.
struct HeaderType {
  let raw: ClangType
  let unit: TranslationUnit
  /// The type with its attributes.
  private let attributed: ClangType

  /// - Parameter raw: the type; its attributes are looked through.
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

  /// The type as C writes it: `struct tm`, `size_t`.
  var spelling: String { clang.string(clang.call.getTypeSpelling(raw)) }

  /// The type without typedefs.
  var canonical: HeaderType { type(clang.call.getCanonicalType(raw)) }

  /// Whether it is `const`, not by way of a typedef.
  var isConst: Bool {
    clang.call.isConstQualifiedType(raw) != 0 || clang.call.isConstQualifiedType(attributed) != 0
  }

  /// Whether it is a pointer that is never null: `_Nonnull`, by way of a typedef too.
  var isNonNull: Bool { clang.call.Type_getNullability(attributed) == ClangTypeNullability_NonNull }

  /// Whether it is `volatile`, by way of a typedef too.
  var isVolatile: Bool { clang.call.isVolatileQualifiedType(canonical.raw) != 0 }

  /// The declaration of a record, an enumeration or a typedef.
  var declaration: Cursor { Cursor(clang.call.getTypeDeclaration(raw), in: unit) }

  /// The type behind `struct`, `union` or `enum`, where Clang counts the word as a type of its own.
  var named: HeaderType { type(clang.call.Type_getNamedType(raw)) }

  /// The target of a pointer.
  var pointee: HeaderType { type(clang.call.getPointeeType(raw)) }

  /// Of a function's declaration: the type with the parameters, where an attribute or a typedef stands before it.
  var function: HeaderType {
    kind == ClangType_FunctionProto || kind == ClangType_FunctionNoProto ? self : canonical
  }

  /// Of a function: the result.
  var result: HeaderType { type(clang.call.getResultType(raw)) }

  /// Of a function: the parameters.
  var parameters: [HeaderType] {
    let count = Swift.max(clang.call.getNumArgTypes(raw), 0)
    return (0..<UInt32(count)).map { type(clang.call.getArgType(raw, $0)) }
  }

  /// Of a function: whether more arguments may follow.
  var isVariadic: Bool { clang.call.isFunctionTypeVariadic(raw) != 0 }

  /// Of an array: the type of an element.
  var element: HeaderType { type(clang.call.getArrayElementType(raw)) }

  /// Of an array: the number of elements; below zero if it has none.
  var count: Int { Int(clang.call.getArraySize(raw)) }

  /// Of a complex number: the type of its parts.
  var part: HeaderType { type(clang.call.getElementType(raw)) }

  /// The size, in bytes; below zero if it has none.
  var size: Int { Int(clang.call.Type_getSizeOf(raw)) }

  /// The alignment, in bytes, typedefs with an alignment of their own counted; below zero if it has none.
  var alignment: Int { Int(clang.call.Type_getAlignOf(raw)) }

  /// The definition of the structure or the union that a value of this type is, or that an array's elements are.
  var embeddedRecord: Cursor? {
    var type = canonical
    while type.kind == ClangType_ConstantArray || type.kind == ClangType_IncompleteArray {
      type = type.element.canonical
    }
    return type.kind == ClangType_Record ? type.declaration.definition : nil
  }
}

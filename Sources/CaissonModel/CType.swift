/// A C type, as a description states it.
///
/// Structures, unions and enumerations appear by name; ``LibraryDescription`` holds their contents. So a type is a
/// finite value even if a structure points to itself.
public indirect enum CType: Hashable, Sendable {
  /// `void`: the result of a function that returns nothing, or the target of an untyped pointer.
  case void
  case integer(IntegerType)
  case floating(FloatingType)
  /// A complex number, by the type of its parts.
  case complex(FloatingType)
  case pointer(to: CType)
  /// `const`-qualified: the target of a pointer, a field or a global.
  case const(CType)
  case function(FunctionType)
  /// An array; without a count it is an incomplete type, like that of a flexible array member.
  case array(of: CType, count: Int?)
  /// A structure or a union with described fields.
  case record(CTypeName)
  /// An enumeration, and the integer type by which Swift reads it.
  case enumeration(CTypeName, IntegerType)
  /// A type known only by name, used only behind pointers.
  case opaque(CTypeName)
}

extension CType {
  /// Whether this is a pointer to a function.
  public var isFunctionPointer: Bool {
    if case .pointer(to: .function) = self { true } else { false }
  }

  /// The type without its outermost `const`.
  public var unqualified: CType {
    if case .const(let type) = self { type.unqualified } else { self }
  }

  /// The type with `const` on an array instead of on its elements: in C the two are one type.
  public var withOuterConst: CType {
    guard case .array(let element, let count) = self else { return self }
    let inner = element.withOuterConst
    guard inner != inner.unqualified else { return self }
    return .const(.array(of: inner.unqualified, count: count))
  }

  /// Whether a value of the type is a machine word, which every back end passes, and every importer of C headers maps,
  /// in the same way: an integer or a floating-point number of at most 8 bytes, a pointer, an enumeration.
  public var isWord: Bool {
    switch self {
    case .integer(let type): type != .int128 && type != .unsignedInt128
    case .floating(let type): type == .float || type == .double
    case .pointer, .enumeration: true
    case .const(let type): type.isWord
    case .void, .complex, .function, .array, .record, .opaque: false
    }
  }
}

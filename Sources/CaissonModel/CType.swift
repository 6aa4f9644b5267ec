/// A type of C, as a description states it.
///
/// Structures, unions and enumerations appear by name; what they hold is in ``LibraryDescription``. So a type is a finite
/// value even where a structure points to itself.
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
  /// An array; without a count it is incomplete, as a flexible array member is.
  case array(of: CType, count: Int?)
  /// A structure or a union whose fields are described.
  case record(CTypeName)
  /// An enumeration, and the integer type that Swift reads it as.
  case enumeration(CTypeName, IntegerType)
  /// A type of which only the name is known, and to which only pointers exist.
  case opaque(CTypeName)
}

extension CType {
  /// Whether this is a pointer to a function.
  public var isFunctionPointer: Bool {
    if case .pointer(to: .function) = self { true } else { false }
  }

  /// The type without `const` on the outside.
  public var unqualified: CType {
    if case .const(let type) = self { type.unqualified } else { self }
  }

  /// The type with `const` on the outside of an array, and not at its elements: in C both are one.
  public var withOuterConst: CType {
    guard case .array(let element, let count) = self else { return self }
    let inner = element.withOuterConst
    guard inner != inner.unqualified else { return self }
    return .const(.array(of: inner.unqualified, count: count))
  }

  /// Whether a value of the type is one word of the machine, as every back end passes and every importer of C knows it:
  /// an integer or a floating number of up to 8 bytes, a pointer, an enumeration.
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

/// A type of C, as a description states it.
///
/// Structures and enumerations appear by name; what they hold is in ``LibraryDescription``. So a type is a finite
/// value even where a structure points to itself.
public indirect enum CType: Hashable, Sendable {
  /// `void`: the result of a function that returns nothing, or the target of an untyped pointer.
  case void
  case integer(IntegerType)
  case floating(FloatingType)
  case pointer(to: CType)
  /// `const`-qualified: only the target of a pointer is ever so.
  case const(CType)
  case function(FunctionType)
  /// A structure whose fields are described, by its C name (`struct tm`, `XML_Feature`).
  case structure(String)
  /// An enumeration, by its C name, and the integer type that Swift reads it as.
  case enumeration(String, IntegerType)
  /// A type of which only the name is known, and to which only pointers exist.
  case opaque(String)
}

extension CType {
  /// Whether this is a pointer to a function.
  public var isFunctionPointer: Bool {
    if case .pointer(to: .function) = self { true } else { false }
  }
}

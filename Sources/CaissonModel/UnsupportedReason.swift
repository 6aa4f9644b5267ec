/// The reason why a description cannot express a C type, declaration or constant.
public enum UnsupportedReason: Error, Hashable, Sendable, Codable {
  /// A type that the model lacks, as C spells it: `_Atomic(int)`.
  case type(String)
  /// A function type without a prototype, as C spells it: `int ()`.
  case noPrototype(String)
  /// A list of variadic arguments, by the name of its type: `va_list`.
  case argumentList(String)
  /// A volatile variable.
  case volatile
  /// Enumerators whose integer type the model lacks.
  case enumeratorType
  /// A record with an unsupported field.
  indirect case field(String, UnsupportedReason)
  /// A field whose type is an unsupported record.
  case record(CTypeName)
  /// An unnamed record whose type no C expression has.
  case unreachable
  /// A record too large for any memory.
  case size
  /// A field of size zero.
  case emptyField
  /// A record whose layout does not follow from its declaration, with the differences in C terms.
  case layout([String])
  /// An alignment that could not be computed, with the declaration as Clang prints it.
  case alignment(String)
  /// A constant of a type that a description's constants cannot have.
  case constantType(String)
  /// A wide string constant.
  case wideString
  /// A string constant that is not valid UTF-8.
  case invalidUTF8
  /// A string constant with a null character inside.
  case embeddedNull
}

extension UnsupportedReason {
  /// Whether the reason is a missing prototype, in the declaration itself or in a part of it.
  public var isMissingPrototype: Bool {
    switch self {
    case .noPrototype: true
    case .field(_, let reason): reason.isMissingPrototype
    default: false
    }
  }
}

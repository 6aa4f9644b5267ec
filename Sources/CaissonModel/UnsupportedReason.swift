/// The reason why a description cannot express a type, a declaration or a constant of C.
public enum UnsupportedReason: Error, Hashable, Sendable, Codable {
  /// A type that the model lacks, as C spells it: `_Atomic(int)`.
  case type(String)
  /// A function type without a prototype, as C spells it: `int ()`.
  case noPrototype(String)
  /// The arguments of a variadic function, by the name of their type: `va_list`.
  case argumentList(String)
  /// A volatile variable.
  case volatile
  /// Enumerators of an integer type that the model lacks.
  case enumeratorType
  /// A record, of which a field is unsupported.
  indirect case field(String, UnsupportedReason)
  /// A field whose type is an unsupported record.
  case record(CTypeName)
  /// A record without a name, whose type no expression of C has.
  case unreachable
  /// A record that is larger than any memory.
  case size
  /// A field without a size.
  case emptyField
  /// A record whose layout does not follow from its declaration: the differences, each in C's terms.
  case layout([String])
  /// An alignment that could not be computed, with the declaration as Clang prints it.
  case alignment(String)
  /// A constant of a type that constants of descriptions cannot have.
  case constantType(String)
  /// A string constant of wide characters.
  case wideString
  /// A string constant that is not valid UTF-8.
  case invalidUTF8
  /// A string constant with a null character inside.
  case embeddedNull
}

extension UnsupportedReason {
  /// Whether the reason is a missing prototype, of the declaration itself or of a part of it.
  public var isMissingPrototype: Bool {
    switch self {
    case .noPrototype: true
    case .field(_, let reason): reason.isMissingPrototype
    default: false
    }
  }
}

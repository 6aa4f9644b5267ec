extension UnsupportedReason: CustomStringConvertible {
  /// The reason as a clause that can follow the name of the declaration and a colon.
  public var description: String {
    switch self {
    case .type(let type): "the type '\(type)' is not supported"
    case .noPrototype(let type): "the function type '\(type)' has no prototype"
    case .argumentList(let type): "'\(type)', the arguments of a variadic function, is not supported"
    case .volatile: "'volatile' is not supported"
    case .enumeratorType: "the integer type of its enumerators is not supported"
    case .field(let name, let reason): "field '\(name)': \(reason)"
    case .record(let name): "'\(name)' is not supported"
    case .unreachable: "no expression of C has this type without a name"
    case .size: "it is larger than any memory"
    case .emptyField: "a field has no size"
    case .layout(let differences):
      "its layout does not follow from its declaration: \(differences.joined(separator: ", "))"
    case .alignment(let declaration): "the alignment in '\(declaration)' cannot be computed"
    case .constantType(let type): "the type '\(type)' is not supported for constants"
    case .wideString: "a string of wide characters is not supported"
    case .invalidUTF8: "the string is not valid UTF-8"
    case .embeddedNull: "the string has a null character inside, where it ends for C"
    }
  }
}

/// Rules for enumerations, constants and variables, compared with the header's.
public enum ValueRule: String, RuleFamily {
  case enumerationType = "enumeration-type"
  case missingEnumerator = "missing-enumerator"
  case enumeratorValue = "enumerator-value"
  case missingConstant = "missing-constant"
  case constantValue = "constant-value"
  case missingVariable = "missing-variable"
  case variableType = "variable-type"

  /// The documentation of each rule.
  public var explanation: Explanation {
    switch self {
    case .enumerationType:
      Explanation(
        "The integer type of an enumeration agrees with the header",
        "Its size or sign differs: write the raw type that C has, 'rawType: CUnsignedInt.self'. C compilers take unsigned int if no "
          + "enumerator is negative.")
    case .missingEnumerator:
      Explanation("A header declares the enumerator", "A macro with a constant value is one, too.")
    case .enumeratorValue:
      Explanation("The value of an enumerator agrees with the header", "The header gives the enumerator another value.")
    case .missingConstant:
      Explanation(
        "A header defines the constant", "It is a macro whose value the C compiler knows, or an enumerator.")
    case .constantValue:
      Explanation(
        "The value of a constant agrees with the header",
        "It may depend on the target, on macros of the command line, and on the version of the library.")
    case .missingVariable: Explanation("A header declares the variable", "The name in @C is C's, letter for letter.")
    case .variableType:
      Explanation("The type of a variable agrees with the header", "A const variable is a ConstGlobal<T>.")
    }
  }
}

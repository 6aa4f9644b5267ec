/// Rules that the C compiler enforces.
public enum CompilerRule: String, RuleFamily {
  case assertion = "compiler"
  case invalidHeader = "invalid-header"

  /// The documentation of each rule.
  public var explanation: Explanation {
    switch self {
    case .assertion:
      Explanation(
        "The generated header compiles",
        "It asserts everything that is described, and the C compiler found an assertion to be false that the comparison with the "
          + "header did not. The message is the compiler's.")
    case .invalidHeader:
      Explanation(
        "The headers compile by themselves",
        "Name the headers that others need before them. -I gives the folder of a header, -D a macro that the headers expect."
      )
    }
  }
}

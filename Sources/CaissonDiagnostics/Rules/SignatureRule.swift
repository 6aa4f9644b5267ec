/// Rules for the signature of a described function, found by the macros.
public enum SignatureRule: String, RuleFamily {
  case missingThrows = "missing-throws"
  case throwsType = "throws-type"
  case genericFunction = "generic-function"
  case functionModifier = "function-modifier"
  case variadicParameter = "variadic-parameter"
  case parameterName = "parameter-name"
  case optionalBuffer = "optional-buffer"
  case mutableSpan = "mutable-span"
  case optionalFunctionParameter = "optional-function-parameter"
  case optionalFunctionResult = "optional-function-result"
  case callbackResult = "callback-result"

  /// The documentation of each rule.
  public var explanation: Explanation {
    switch self {
    case .missingThrows:
      Explanation(
        "A function declares that a call can fail",
        "Some back ends can fail at any call: a sandbox can run out of memory. 'throws(Failure)' says so; back ends that cannot "
          + "fail make Failure 'Never', and their calls need no 'try'.")
    case .throwsType:
      Explanation(
        "A function throws Failure, or anything",
        "'throws(Failure)' is for the errors of the back end. Plain 'throws' is for functions that also throw the errors of "
          + "callbacks, or that report failures of C.")
    case .genericFunction: Explanation("A function is not generic", "A C function has one type.")
    case .functionModifier:
      Explanation(
        "A function has no modifiers", "A C function is a plain method of the library: not static, not mutating.")
    case .variadicParameter:
      Explanation(
        "A function has a fixed number of parameters",
        "A variadic C function is declared once for each use, with '.ellipsis' in 'arguments:' and the parameters of that use."
      )
    case .parameterName:
      Explanation(
        "Each parameter has a name",
        "The name may differ from the label: 'func close(_ file: CInt)'. It cannot be '_' or 'self'.")
    case .optionalBuffer:
      Explanation(
        "An array or a span is not optional",
        "A buffer without elements is passed as an empty one. A parameter that must be null for C is described as a pointer."
      )
    case .mutableSpan:
      Explanation("A mutable span is passed inout", "C writes into it: 'inout MutableSpan<CInt>'.")
    case .optionalFunctionParameter:
      Explanation(
        "An optional function takes values",
        "Function<Parameters..., Result>? is a value that may be nil, and passes its arguments as they are: CString instead of "
          + "String, pointers instead of arrays, FunctionPointer instead of closures.")
    case .optionalFunctionResult:
      Explanation(
        "An optional function does not return String",
        "Function<Parameters..., Result>? returns the C value as it is: CString, of which string() makes a copy.")
    case .callbackResult:
      Explanation(
        "A function does not return a callback",
        "C returns a function pointer, which is called as FunctionPointer<...>.")
    }
  }
}

/// Rules for the arguments of `@C` on a function, found by the macros.
public enum ArgumentRule: String, RuleFamily {
  case unknownParameter = "unknown-parameter"
  case unknownResult = "unknown-result"
  case unplacedResult = "unplaced-result"
  case parameterPosition = "parameter-position"
  case count
  case calledPointer = "called-pointer"
  case failure
  case failureThrows = "failure-throws"
  case failureResult = "failure-result"
  case freedBy = "freed-by"

  /// The documentation of each rule.
  public var explanation: Explanation {
    switch self {
    case .unknownParameter:
      Explanation(
        "Arguments of @C name parameters of the function",
        "'retains:', 'counts:' and their kin name parameters by their Swift names, not by their labels.")
    case .unknownResult:
      Explanation(
        "'results:' names elements of the result",
        "Values that C writes through pointers are labelled elements of the result: 'results: [\"exponent\": 1]' belongs to "
          + "'-> (fraction: Double, exponent: CInt)'.")
    case .unplacedResult:
      Explanation(
        "Each element of the result but one is in 'results:'",
        "A C function returns one value. Others are written through pointers, and 'results:' gives the positions of those "
          + "parameters, counted from 0.")
    case .parameterPosition:
      Explanation(
        "A position is one of the C parameters",
        "Positions count the parameters of the C function from 0, with counts, contexts and results among them.")
    case .count:
      Explanation(
        "'counts:' gives the position and type of a buffer's count",
        "It belongs to arrays and spans: 'counts: [\"bytes\": .after(CSize.self)]'.")
    case .calledPointer:
      Explanation(
        "'calls:' names the first parameter",
        "A function that calls a function pointer takes the pointer first, and then its arguments.")
    case .failure:
      Explanation(
        "'failure:' says which result means failure",
        "'.negative', '.nonzero', '.zero' and '.null' cover most functions; '.when { (result: CInt) in ... }' covers the rest, "
          + "with the type of the result.")
    case .failureThrows:
      Explanation(
        "A function with 'failure:' is declared plain 'throws'",
        "The failure of C is thrown as a CallFailure, which is not the error of the back end.")
    case .failureResult:
      Explanation(
        "A function with 'failure:' has a result",
        "The result says whether the call failed. Where it says nothing else, 'status: CInt.self' keeps it out of the Swift "
          + "signature.")
    case .freedBy:
      Explanation(
        "'freedBy:' belongs to a function that returns String",
        "Only a String is copied, so that the string that C returned can be freed. A CString or a pointer is the C value itself."
      )
    }
  }
}

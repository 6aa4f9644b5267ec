/// Rules for the arguments of `@C` on a function, found by the macros.
public enum ArgumentRule: String, RuleFamily {
  case unknownParameter = "unknown-parameter"
  case unknownResult = "unknown-result"
  case unplacedResult = "unplaced-result"
  case element = "argument-element"
  case attributeType = "attribute-type"
  case missingArgument = "missing-argument"
  case capturedParameter = "captured-parameter"
  case repeatedArgument = "repeated-argument"
  case count
  case elementSize = "element-size"
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
        "'arguments:', 'lifetimes:' and 'onError:' name parameters by their Swift names, not by their labels.")
    case .unknownResult:
      Explanation(
        "'.out' names an element of the result",
        "Values that C writes through pointers are labelled elements of the result: '.out(\"exponent\")' belongs to "
          + "'-> (fraction: Double, exponent: CInt)'.")
    case .unplacedResult:
      Explanation(
        "Each element of the result but one is written through a pointer",
        "A C function returns one value. Others are written through pointers, and '.out(\"name\")' stands in 'arguments:' where C has "
          + "the pointer.")
    case .element:
      Explanation(
        "'arguments:' lists the arguments of a C function",
        "A parameter of the Swift function stands there by its name. Arguments that Swift does not see are counts, sizes, constants, "
          + "contexts of callbacks and pointers to results.")
    case .attributeType:
      Explanation(
        "A type in an attribute has a name outside of the protocol",
        "The Swift compiler reads attributes before it knows the protocol, and cannot look up 'Pointer', 'CString' or type aliases of the "
          + "protocol there. It may report a circular reference as well.")
    case .missingArgument:
      Explanation(
        "'arguments:' has each parameter of the Swift function",
        "The list is the whole call as C sees it, in C's order.")
    case .capturedParameter:
      Explanation(
        "Swift source in an attribute does not use names of parameters",
        "A constant, a closure of 'failure:' and a value of 'onError:' are written into the Swift function, where the name of a parameter "
          + "would have another meaning than in the attribute.")
    case .repeatedArgument:
      Explanation(
        "Each argument of a C function is stated once",
        "A buffer can have several counts, but a parameter has one place in the call.")
    case .count:
      Explanation(
        "A count belongs to a buffer or a string",
        "Arrays, spans and strings have one: '.count(\"bytes\", CSize.self)'. Buffers that share it are counted in the same unit."
      )
    case .elementSize:
      Explanation(
        "An element size belongs to a buffer with elements",
        "An array or a span of a type has one; a RawSpan consists of bytes. A buffer whose element size C takes is 'void *' in C."
      )
    case .calledPointer:
      Explanation(
        "'calls:' names the function, and 'arguments:' its arguments",
        "The function pointer is a parameter of the Swift function, but C does not get it as an argument.")
    case .failure:
      Explanation(
        "'failure:' says which result means failure",
        "'.negative', '.nonzero', '.zero', '.null' and '.otherThan(1)' cover most functions; '.when { (result: CInt) in ... }' covers the rest, "
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

/// Rules for the types of exported functions, found by the macros.
public enum ExportedTypeRule: String, RuleFamily {
  case variadic = "export-variadic"
  case void = "export-void"
  case span = "export-span"
  case inoutValue = "export-inout"
  case element = "export-element"
  case optional = "export-optional"
  case tuple = "export-tuple"
  case existential = "export-existential"
  case dictionary = "export-dictionary"
  case pointer = "export-pointer"
  case text = "export-text"
  case borrowedResult = "export-borrowed-result"
  case closureResult = "export-closure-result"
  case closureThrows = "export-closure-throws"
  case closureParameter = "export-closure-parameter"

  /// The documentation of each rule.
  public var explanation: Explanation {
    switch self {
    case .variadic:
      Explanation("An exported function has a fixed number of parameters", "An array takes any number of values.")
    case .void: Explanation("A parameter has a value", "C cannot pass a value of type Void.")
    case .span:
      Explanation(
        "A mutable span of an exported function is passed inout", "Swift writes into it: 'inout MutableSpan<CInt>'.")
    case .inoutValue:
      Explanation("An exported function takes no inout values", "C passes a copy. The new value is returned.")
    case .element:
      Explanation("The elements of a buffer are numbers", "C has them side by side in memory, as Swift has.")
    case .optional:
      Explanation(
        "Numbers and buffers are not optional",
        "Only pointers can be null in C: strings and objects. A null buffer with a count of 0 is an empty one.")
    case .tuple:
      Explanation("An exported function passes no tuples", "Several values are an object of an exported class.")
    case .existential:
      Explanation("An exported function passes concrete types", "C has no protocols. An exported class has a handle.")
    case .dictionary:
      Explanation(
        "An exported function passes no dictionaries or sets", "Export functions that look up and add entries.")
    case .pointer:
      Explanation(
        "A pointer has a number of elements",
        "C passes a buffer as a pointer and a count: a span, an array or an UnsafeBufferPointer. A pointer that is only passed on "
          + "is an UnsafeMutableRawPointer.")
    case .text: Explanation("Text is String", "C passes a null-terminated string, which is copied.")
    case .borrowedResult:
      Explanation(
        "An exported function returns no borrowed memory", "C would hold memory that Swift owns. An array is copied.")
    case .closureResult:
      Explanation(
        "Closures return numbers, and are not returned",
        "A closure is a C function with a context. C can pass one, and return a number from it; it cannot hold one of Swift's."
      )
    case .closureThrows:
      Explanation(
        "A throwing closure is declared plain 'throws' and returns nothing",
        "The result of the C function is a status, which is thrown if it means failure.")
    case .closureParameter:
      Explanation(
        "A closure takes numbers, strings and exported objects", "These are passed to C for the length of the call.")
    }
  }
}

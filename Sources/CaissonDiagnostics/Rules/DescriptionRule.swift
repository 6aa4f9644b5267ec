/// Rules for an evaluated description by itself.
public enum DescriptionRule: String, RuleFamily {
  case noHeaders = "no-headers"
  case headerName = "header-name"
  case libraryName = "library-name"
  case twoTypes = "two-types"
  case contradiction
  case byValue = "by-value"

  /// The documentation of each rule.
  public var explanation: Explanation {
    switch self {
    case .noHeaders:
      Explanation(
        "A description names headers",
        "@Bindings(headers: [\"<expat.h>\"]) names the headers that declare the library. Without them, nothing can be checked."
      )
    case .headerName:
      Explanation(
        "A header is named as in #include",
        "Write \"<expat.h>\" or \"\\\"mine.h\\\"\", with the brackets or quotation marks.")
    case .libraryName:
      Explanation("A library is named as in -l", "Write \"expat\" for libexpat.so.")
    case .twoTypes:
      Explanation(
        "A C function has one type",
        "Two declarations give one C function different types. At least one of them is wrong.")
    case .contradiction:
      Explanation(
        "A declaration does not contradict itself",
        "A function pointer is called with the types that it points to, and a result that means failure is one that the result "
          + "type can have. The message names the contradiction.")
    case .byValue:
      Explanation(
        "A type that is passed by value has a size",
        "A type of which only the name is known has no size, and C passes no arrays. Pass a pointer.")
    }
  }
}

/// Rules for the use of declarations, by the attributes that the header gives them.
public enum UsageRule: String, RuleFamily {
  case deprecated
  case unavailable
  case nullability
  case ownership
  case discardedResult = "discarded-result"
  case linkName = "link-name"

  /// The documentation of each rule.
  public var explanation: Explanation {
    switch self {
    case .deprecated:
      Explanation("The declaration is not deprecated", "The next version of the library may lack it.")
    case .unavailable:
      Explanation("The declaration is available", "A C compiler refuses to use it: __attribute__((unavailable)).")
    case .nullability:
      Explanation(
        "Optional types agree with nonnull attributes",
        "The header says that a pointer is never null (nonnull, returns_nonnull, _Nonnull), and the description has an optional "
          + "type.")
    case .ownership:
      Explanation(
        "A newly allocated string is freed",
        "The header marks the result as new memory (malloc). The description copies the string and never frees the original: each "
          + "call leaks.")
    case .discardedResult:
      Explanation(
        "A result that must be used is not discardable",
        "The header marks it with warn_unused_result. As a rule, it says whether the call failed.")
    case .linkName:
      Explanation(
        "The symbol of a function is its name",
        "The header gives the function another symbol (__asm__), which static bindings call. The dynamic back end reads no headers "
          + "and looks up the name in @C, which may be another function: strerror_r in glibc is one.")
    }
  }
}

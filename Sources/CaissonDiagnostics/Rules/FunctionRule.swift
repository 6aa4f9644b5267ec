/// Rules for functions, compared with the header's.
public enum FunctionRule: String, RuleFamily {
  case missingFunction = "missing-function"
  case notAFunction = "not-a-function"
  case parameterCount = "parameter-count"
  case parameterType = "parameter-type"
  case resultType = "result-type"
  case variadic
  case noPrototype = "no-prototype"
  case freeingFunction = "freeing-function"
  case inlineFunction = "inline-function"

  /// The documentation of each rule.
  public var explanation: Explanation {
    switch self {
    case .missingFunction:
      Explanation(
        "A header declares the function",
        "No header that the description names declares a function, or defines a macro, of this name. The name in @C is C's, letter "
          + "for letter. Perhaps a header is missing from 'headers:', or a macro (-D) decides which functions are declared."
      )
    case .notAFunction:
      Explanation(
        "The declaration is a function in the header",
        "A function-like macro is declared with '@C(macro: \"NAME\")', a variable as '@CVariable(\"name\") var name: Global<...> { get }'."
      )
    case .parameterCount:
      Explanation(
        "The number of parameters agrees with the header",
        "The counts of buffers and the pointers that C writes results through are C parameters, too: 'arguments:' lists them."
      )
    case .parameterType:
      Explanation(
        "The type of each parameter agrees with the header",
        "The comparison is exact, as C's own comparison of two declarations is: long is not int, const char * is not char *, "
          + "double is not float. An enumeration and its integer type are compatible.")
    case .resultType:
      Explanation(
        "The type of the result agrees with the header", "The comparison is as exact as that of parameters.")
    case .variadic:
      Explanation(
        "A variadic function is described as one",
        "A function that takes more arguments than its prototype names (printf) is called in another way. '.ellipsis' in "
          + "'arguments:' stands where the prototype has its '...'.")
    case .noPrototype:
      Explanation(
        "The header gives the function a prototype",
        "'int f()' does not say which arguments f takes. The C compiler accepts every call, and none can be checked. This holds for "
          + "function pointers among the parameters, too.")
    case .freeingFunction:
      Explanation(
        "'freedBy:' names a function that frees a string", "It takes the string and returns nothing: void free(void *)."
      )
    case .inlineFunction:
      Explanation(
        "'inline:' agrees with the header",
        "An inline function (static, static inline) is defined in the header, and no shared library contains it: a static "
          + "binding always has it, the dynamic back end never. Without 'inline:', a Function<...>? stands for a symbol that "
          + "some versions of the library have.")
    }
  }
}

/// Rules for the members of a `@Bindings` protocol and for `@C`, found by the macros.
public enum MemberRule: String, RuleFamily {
  case unsupportedMember = "unsupported-member"
  case conditionalMember = "conditional-member"
  case missingC = "missing-c"
  case symbolName = "symbol-name"
  case misplacedC = "misplaced-c"
  case misplacedArgument = "misplaced-argument"
  case property
  case propertyType = "property-type"
  case accessor
  case constantLiteral = "constant-literal"
  case nullConstant = "null-constant"

  /// The documentation of each rule.
  public var explanation: Explanation {
    switch self {
    case .unsupportedMember:
      Explanation(
        "A @Bindings protocol contains functions, properties and type aliases",
        "Functions and properties have the attribute @C(\"symbol\"). Initializers, subscripts and associated types have no "
          + "counterpart in C; helper functions belong in an extension.")
    case .conditionalMember:
      Explanation(
        "A @Bindings protocol contains no #if",
        "A macro sees both branches of #if and cannot tell which one is compiled. Put #if around the protocol, or describe each "
          + "case in a protocol of its own.")
    case .missingC:
      Explanation(
        "Each member has @C with the name of its C declaration",
        "@C(\"XML_ParserFree\") names the C function, variable, macro or enumerator that the member stands for. The Swift name "
          + "is free.")
    case .symbolName:
      Explanation(
        "The argument of @C is a C identifier",
        "It is the name alone, as the linker and the header have it, without types, parentheses or blanks.")
    case .misplacedC:
      Explanation(
        "@C is attached to a declaration that stands for one of C's",
        "These are the members of a @Bindings protocol, the fields of a @CStruct or @CUnion, and the static members or cases of "
          + "a @CEnum or @COptionSet.")
    case .misplacedArgument:
      Explanation(
        "An argument of @C fits the kind of declaration",
        "Lifetimes, counts and failures belong to functions, 'inline:' to optional functions, 'value:' to constants, 'bits:', "
          + "'aligned:' and 'const:' to fields. Anywhere else they would mean nothing.")
    case .property:
      Explanation(
        "A property has one name and a type annotation",
        "Each property stands for one C variable, constant or optional function: @C(\"optind\") var index: Global<CInt> { get }."
      )
    case .propertyType:
      Explanation(
        "A property is a global variable, a constant or an optional function",
        "A variable is a Global<T> or ConstGlobal<T>, a constant has @C(\"NAME\", value: ...), and a function that the library may "
          + "lack is a Function<Parameters..., Result>?.")
    case .accessor:
      Explanation(
        "A property is declared { get }",
        "A global variable is a pointer: the variable is read and written through it, and the property itself never changes."
      )
    case .constantLiteral:
      Explanation(
        "The value of a string constant is a string literal",
        "The C compiler compares the value with the header's, so it must be known when the description is compiled.")
    case .nullConstant:
      Explanation("A constant pointer is not null", "In Swift, a null pointer is nil, and needs no constant.")
    }
  }
}

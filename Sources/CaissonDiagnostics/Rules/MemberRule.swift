/// Rules for the members of a `@Bindings` protocol and for `@C`, found by the macros.
public enum MemberRule: String, RuleFamily {
  case unsupportedMember = "unsupported-member"
  case conditionalMember = "conditional-member"
  case missingC = "missing-c"
  case symbolName = "symbol-name"
  case misplacedC = "misplaced-c"
  case otherAttribute = "other-attribute"
  case repeatedAttribute = "repeated-attribute"
  case misplacedArgument = "misplaced-argument"
  case argumentOrder = "argument-order"
  case repeatedLabel = "repeated-label"
  case twoCallees = "two-callees"
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
        "Functions have the attribute @C(\"symbol\"), properties @CVariable, @CConstant or @C. Initializers, subscripts and associated types have no "
          + "counterpart in C; helper functions belong in an extension.")
    case .conditionalMember:
      Explanation(
        "A @Bindings protocol contains no #if",
        "A macro sees both branches of #if and cannot tell which one is compiled. Put #if around the protocol, or describe each "
          + "case in a protocol of its own.")
    case .missingC:
      Explanation(
        "Each member has an attribute with the name of its C declaration",
        "@C(\"XML_ParserFree\") names a C function, @CVariable(\"optind\") a variable, and @CConstant(\"Z_FINISH\", value: 4) a macro "
          + "or an enumerator. The Swift name is free.")
    case .symbolName:
      Explanation(
        "A name in C is an identifier",
        "It is the name alone, as the linker and the header have it, without types, parentheses or blanks.")
    case .misplacedC:
      Explanation(
        "An attribute that names a C declaration is attached to one that stands for it",
        "@C, @CVariable and @CConstant belong to the members of a @Bindings protocol, @CField to the fields of a @CStruct or @CUnion, "
          + "and @CEnumerator to the static members or cases of a @CEnum or @COptionSet.")
    case .otherAttribute:
      Explanation(
        "Each kind of declaration has its own attribute",
        "@C names a function, @CVariable a global variable, @CConstant a constant, @CField a field, and @CEnumerator an enumerator."
      )
    case .repeatedAttribute:
      Explanation(
        "A declaration has one name in C",
        "A second attribute would be ignored. Two Swift functions can call one C function, each with an attribute of its own."
      )
    case .misplacedArgument:
      Explanation(
        "An argument of @C fits the kind of declaration",
        "Arguments, lifetimes and failures belong to functions, 'inline:' to optional functions. Anywhere else they would mean "
          + "nothing.")
    case .argumentOrder:
      Explanation(
        "The arguments of @C have one order",
        "The compiler takes them in the order of the declaration of @C, and reports one at a time; this rule shows the order of all."
      )
    case .repeatedLabel:
      Explanation(
        "Each argument of @C is stated once", "Of two, one would be ignored.")
    case .twoCallees:
      Explanation(
        "A function calls one thing",
        "It is a symbol, @C(\"name\"), a macro, @C(macro: \"NAME\"), an inline function, @C(inline: \"name\"), or a function pointer "
          + "that it takes, @C(calls: \"parameter\").")
    case .property:
      Explanation(
        "A property has one name and a type annotation",
        "Each property stands for one C variable, constant or optional function: @CVariable(\"optind\") var index: Global<CInt> { get }."
      )
    case .propertyType:
      Explanation(
        "A property is a global variable, a constant or an optional function",
        "A variable is a Global<T> or ConstGlobal<T>, a constant has @CConstant(\"NAME\", value: ...), and a function that the library may "
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

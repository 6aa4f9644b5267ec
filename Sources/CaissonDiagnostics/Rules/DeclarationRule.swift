/// Rules for declarations of C structures, unions and enumerations, found by the macros.
public enum DeclarationRule: String, RuleFamily {
  case typeName = "type-name"
  case recordDeclaration = "record-declaration"
  case noFields = "no-fields"
  case untypedField = "untyped-field"
  case fieldAccess = "field-access"
  case fieldName = "field-name"
  case bitCount = "bit-count"
  case spaceParameter = "space-parameter"
  case enumerationDeclaration = "enumeration-declaration"
  case rawValues = "raw-values"
  case optionSetDeclaration = "option-set-declaration"
  case enumeratorDeclaration = "enumerator-declaration"

  /// The documentation of each rule.
  public var explanation: Explanation {
    switch self {
    case .typeName:
      Explanation(
        "A type has the name that C gives it",
        "It is a string literal: \"struct tm\" for a tag, \"z_stream\" for a typedef, \"struct outer.member\" for the type of a "
          + "member without a tag.")
    case .recordDeclaration:
      Explanation("@CStruct and @CUnion are attached to a struct", "A C value is copied, as a Swift struct is.")
    case .noFields:
      Explanation("A structure has fields", "A C type whose fields are unknown is declared with @COpaque.")
    case .untypedField:
      Explanation("A field has a type annotation", "A macro sees no inferred types: 'var size: CInt = 0'.")
    case .fieldAccess:
      Explanation(
        "The fields of a public structure are public",
        "Code of other modules that reads a field is inlined, and must be able to name it. '@usableFromInline' hides a field "
          + "all the same.")
    case .fieldName:
      Explanation(
        "A field does not have the name of a member of pointers",
        "Fields are read and written through pointers, 'stream.total', whose own members would win. Name the field otherwise, "
          + "with its C name in @C.")
    case .bitCount: Explanation("A bit-field has at most 64 bits", "It has no more bits than its type.")
    case .spaceParameter:
      Explanation(
        "A structure with pointers is generic over their address space",
        "'struct Node<Space: AddressSpace>' declares it, for a structure whose fields are Pointer<T> or another pointer of the "
          + "library's. A protocol names the structure with its own space: Node<Space>.")
    case .enumerationDeclaration:
      Explanation(
        "@CEnum is attached to a struct or an enum",
        "A struct is an open enumeration: every number is a value. An enum is a closed one: C must give no other value."
      )
    case .rawValues:
      Explanation("A closed enumeration has raw values", "The raw type is the integer type of the C enumeration.")
    case .optionSetDeclaration:
      Explanation("@COptionSet is attached to a struct", "A set of options is a number whose bits have names.")
    case .enumeratorDeclaration:
      Explanation(
        "@C names one enumerator",
        "Each static member or case has an attribute of its own, so that its number can be compared with the header's.")
    }
  }
}

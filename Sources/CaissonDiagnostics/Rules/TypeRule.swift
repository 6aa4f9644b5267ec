/// Rules for types in descriptions that are not types of C, found by the macros.
public enum TypeRule: String, RuleFamily {
  case closureType = "closure-type"
  case arrayType = "array-type"
  case dictionaryType = "dictionary-type"
  case tupleType = "tuple-type"
  case existentialType = "existential-type"
  case inoutType = "inout-type"
  case voidPointer = "void-pointer"
  case unsafePointer = "unsafe-pointer"
  case opaquePointer = "opaque-pointer"
  case addressSpace = "address-space"
  case unicodeScalar = "unicode-scalar"
  case unsupportedType = "unsupported-type"

  /// The documentation of each rule.
  public var explanation: Explanation {
    switch self {
    case .closureType:
      Explanation(
        "A closure is only a parameter",
        "Inside other types, a C function pointer is Callback<...> or FunctionPointer<...>; in a field, FunctionPointer<...>."
      )
    case .arrayType:
      Explanation(
        "An array is only a parameter",
        "Elsewhere, C has a pointer to the first element, Pointer<T>, or an array of fixed size, [4 of T].")
    case .dictionaryType: Explanation("A dictionary is not a C type", "Write the type of the C declaration.")
    case .tupleType: Explanation("A tuple is not a C type", "A C structure is declared with @CStruct.")
    case .existentialType:
      Explanation("A C type is concrete", "C has no protocols: 'any P' and 'some P' do not say what is passed.")
    case .inoutType:
      Explanation("'inout' is only allowed on a parameter", "Inside other types, a pointer to a value is Pointer<T>.")
    case .voidPointer:
      Explanation(
        "'void *' is written RawPointer",
        "RawPointer and ConstRawPointer are pointers of the library's address space to bytes of unknown type.")
    case .unsafePointer:
      Explanation(
        "A pointer belongs to the library's address space",
        "Swift's unsafe pointers are addresses of this process. A library may have memory of its own: Pointer<T>, ConstPointer<T>."
      )
    case .opaquePointer:
      Explanation(
        "A pointer says what it points to",
        "A type without known fields is declared with @COpaque, and its pointer is Pointer<T>.")
    case .addressSpace:
      Explanation(
        "A protocol does not name an address space",
        "Pointer<T> is a pointer of the library's own space. CPointer<T, Space> is for code outside of the description."
      )
    case .unicodeScalar:
      Explanation(
        "A wide character is an integer",
        "Swift's CWideChar and CChar32 are Unicode.Scalar, which cannot hold every value of wchar_t and char32_t. CWideCharacter "
          + "and CCharacter32 can.")
    case .unsupportedType:
      Explanation(
        "A type is one that C has", "Write the type of the C declaration, with the names that CaissonDescription has.")
    }
  }
}

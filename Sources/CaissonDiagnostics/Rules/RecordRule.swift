/// Rules for structures, unions and opaque types, compared with the header's.
public enum RecordRule: String, RuleFamily {
  case missingType = "missing-type"
  case opaqueType = "opaque-type"
  case unsupported
  case recordKind = "record-kind"
  case missingField = "missing-field"
  case unknownField = "unknown-field"
  case fieldType = "field-type"
  case fieldOffset = "field-offset"
  case bitWidth = "bit-width"
  case recordSize = "record-size"
  case recordAlignment = "record-alignment"

  /// The documentation of each rule.
  public var explanation: Explanation {
    switch self {
    case .missingType:
      Explanation(
        "A header declares the type",
        "The name is written as in C: \"struct tm\" for a tag, the name alone for a typedef.")
    case .opaqueType:
      Explanation(
        "The header declares the fields of the structure",
        "It declares the name alone, so that only pointers to the type exist. @COpaque describes it.")
    case .unsupported:
      Explanation(
        "The header uses types that a description can express",
        "_Atomic, vectors, _BitInt and functions without a prototype are unsupported. A structure that contains one can be used "
          + "behind a pointer, as @COpaque.")
    case .recordKind:
      Explanation(
        "A structure is not a union", "The fields of a structure follow each other; those of a union overlap.")
    case .missingField:
      Explanation(
        "All fields are described",
        "Together they determine the size, and the offset of each. With 'partial: true' the layout is taken from the header, and "
          + "fields may be left out.")
    case .unknownField:
      Explanation("The header declares the field", "Another version of the library, or another platform, may have it.")
    case .fieldType: Explanation("The type of each field agrees with the header", "The comparison is that of C.")
    case .fieldOffset:
      Explanation(
        "The offset of each field agrees with the header",
        "The types agree, but not the layout: the order differs, or the header has the structure packed, under #pragma pack, or "
          + "aligned, which 'packed:', 'pack:' and 'aligned:' describe.")
    case .bitWidth:
      Explanation(
        "The width of each bit-field agrees with the header",
        "'@CField(bits: 3)' describes a bit-field of three bits; other fields have no 'bits:'.")
    case .recordSize:
      Explanation(
        "The size agrees with the header", "The fields agree, so a field at the end, or an attribute, is not described."
      )
    case .recordAlignment:
      Explanation(
        "The alignment agrees with the header", "The fields and the size agree, so an attribute is not described.")
    }
  }
}

package import CaissonModel

// Structures, unions and opaque types, compared with the header's. All begin with the Swift name of the type.
extension Message {
  package static func recordKind(
    _ name: String, type: CTypeName, _ theirs: RecordDescription.Kind, not ours: RecordDescription.Kind
  ) -> Message {
    Message(
      .record(.recordKind), "'\(name)': '\(type)' is a \(theirs.rawValue) in the header, not a \(ours.rawValue)",
      hint: "declare it with '@C\(theirs == .union ? "Union" : "Struct")'")
  }

  package static func missingType(_ name: String, type: CTypeName, known: Suggestion) -> Message {
    Message(
      .record(.missingType), "'\(name)': no header declares '\(type)'",
      hint: known.question(about: type) ?? "write the name as in C: \"struct tm\", or the name of a typedef")
  }

  package static func unsupportedRecord(_ name: String, type: CTypeName, _ reason: UnsupportedReason) -> Message {
    Message(
      .record(.unsupported), "'\(name)': '\(type)' is not supported: \(reason)", hint: "declare it with '@COpaque'")
  }

  package static func opaqueType(_ name: String, type: CTypeName) -> Message {
    Message(
      .record(.opaqueType), "'\(name)': the header declares only the name of '\(type)'",
      hint: "declare it with '@COpaque'")
  }

  package static func recordSize(
    _ name: String, type: CTypeName, _ theirs: Int, not ours: Int, declared: RecordDescription
  ) -> Message {
    Message(
      .record(.recordSize), "'\(name)': '\(type)' has \(theirs) bytes in the header, not \(ours)",
      hint: packing(declared))
  }

  package static func recordAlignment(
    _ name: String, type: CTypeName, _ theirs: Int, not ours: Int, declared: RecordDescription
  ) -> Message {
    Message(
      .record(.recordAlignment), "'\(name)': '\(type)' is aligned to \(theirs) bytes in the header, not to \(ours)",
      hint: packing(declared))
  }

  /// The attribute of the header's structure that moves fields.
  private static func packing(_ declared: RecordDescription) -> String? {
    if declared.isPacked { return "add 'packed: true', as the header has it" }
    if let pack = declared.pack { return "add 'pack: \(pack)', as '#pragma pack' of the header has it" }
    return declared.alignment.map { "add 'aligned: \($0)', as the header has it" }
  }

  package static func missingField(_ name: String, type: CTypeName, declaration: String) -> Message {
    Message(
      .record(.missingField), "'\(name)': the field '\(declaration)' of '\(type)' is not described",
      hint: "describe it, or add 'partial: true'")
  }

  package static func unknownField(_ name: String, type: CTypeName, field: String, known: [String]) -> Message {
    Message(
      .record(.unknownField), "'\(name)': '\(type)' has no field '\(field)' in the header",
      hint: NameAdvice.text(for: field, among: known, none: "remove it"))
  }

  package static func bitWidth(_ name: String, type: CTypeName, field: String, _ theirs: Int, not ours: Int) -> Message
  {
    Message(
      .record(.bitWidth),
      "'\(name)': the bit-field '\(field)' of '\(type)' has \(theirs) bits in the header, not \(ours)"
    )
  }

  package static func notABitField(_ name: String, type: CTypeName, field: String) -> Message {
    Message(
      .record(.bitWidth), "'\(name)': '\(field)' of '\(type)' is not a bit-field in the header",
      hint: "remove 'bits:'")
  }

  package static func bitField(_ name: String, type: CTypeName, field: String, width: Int) -> Message {
    Message(
      .record(.bitWidth), "'\(name)': '\(field)' of '\(type)' is a bit-field in the header",
      hint: "write '@CField(bits: \(width))'")
  }

  package static func fieldType(
    _ name: String, type: CTypeName, field: String, isBitField: Bool, _ theirs: CType, not ours: CType
  ) -> Message {
    Message(
      .record(.fieldType),
      "'\(name)': the \(isBitField ? "bit-field" : "field") '\(field)' of '\(type)' is '\(theirs)' in the header, not '\(ours)'"
    )
  }

  /// - Parameters:
  ///   - theirs: the header's offset: `byte 4`, `bit 35`.
  ///   - ours: the description's offset.
  package static func fieldOffset(
    _ name: String, type: CTypeName, field: String, _ theirs: String, not ours: String
  ) -> Message {
    Message(
      .record(.fieldOffset), "'\(name)': '\(field)' of '\(type)' is at \(theirs) in the header, not at \(ours)",
      hint: "compare the order of the fields, 'packed:', 'pack:' and 'aligned:' with the header's")
  }
}

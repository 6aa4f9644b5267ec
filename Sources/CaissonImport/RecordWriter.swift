internal import CaissonEmission
internal import CaissonModel

/// Writes a structure or a union of a description.
struct RecordWriter {
  private let record: RecordDescription
  private let swiftName: String
  private let isGeneric: Bool
  /// The indices of omitted fields.
  private let omitted: Set<Int>

  init(_ record: RecordDescription, swiftName: String, isGeneric: Bool, omitted: Set<Int>) {
    self.omitted = omitted
    self.record = record
    self.swiftName = swiftName
    self.isGeneric = isGeneric
  }

  func text(_ types: inout ImportedTypes) throws(SkipReason) -> String {
    var options = record.name.notation.map { [literal($0)] } ?? []
    if omitted.isEmpty {
      if record.isPacked { options.append("packed: true") }
      if let pack = record.pack { options.append("pack: \(pack)") }
      if let alignment = record.alignment { options.append("aligned: \(alignment)") }
    } else {
      options.append("partial: true")
    }
    let macro =
      (record.kind == .union ? "@CUnion" : "@CStruct") + (options.isEmpty ? "" : "(\(options.joined(separator: ", ")))")
    var lines = record.documentation.map { "///\($0.isEmpty ? "" : " " + $0)" }
    lines.append("\(macro) public struct \(swiftName)\(isGeneric ? "<Space: AddressSpace>" : "") {")
    var used: Set<String> = []
    for (index, field) in record.fields.enumerated() where !omitted.contains(index) {
      lines += try text(of: field, at: index, &used, &types)
    }
    return (lines + ["}"]).joined(separator: "\n")
  }

  private func text(
    of field: RecordDescription.Field, at index: Int, _ used: inout Set<String>, _ types: inout ImportedTypes
  ) throws(SkipReason) -> [String] {
    let whole = field.type.withOuterConst
    let type = try types.text(whole.unqualified)
    var options: [String] = []
    if let bits = field.bitWidth { options.append("bits: \(bits)") }
    if let alignment = field.alignment { options.append("aligned: \(alignment)") }
    if case .const = whole { options.append("const: true") }
    if field.name.isEmpty {
      let name = field.bitWidth == nil ? "part\(index)" : "padding\(index)"
      let attribute = "@CField(\((["\"\""] + options).joined(separator: ", ")))"
      return [
        "  \(attribute) \(field.bitWidth == nil ? "public " : "")var \(name): \(type)\(field.bitWidth == nil ? "" : padding(type))"
      ]
    }
    var name = SwiftNames.lowerCamel(String(field.name.drop { $0 == "_" }))
    if name.first?.isLetter != true || ["self", "init", "layout"].contains(name) {
      name = "value" + name.drop { $0 == "_" }
    }
    if SwiftName.membersOfPointers.contains(name) { name += "Field" }
    while !used.insert(name).inserted { name += "Value" }
    if name != field.name { options.insert(literal(field.name), at: 0) }
    let attribute = options.isEmpty ? "" : "@CField(\(options.joined(separator: ", "))) "
    return field.documentation.map { "  ///\($0.isEmpty ? "" : " " + $0)" }
      + ["  \(attribute)public var \(SwiftName.escaped(name)): \(type)"]
  }

  private func padding(_ type: String) -> String { type == "Bool" ? " = false" : " = 0" }
}

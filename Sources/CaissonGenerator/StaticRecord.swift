internal import CaissonModel

/// A record in the header of stubs: a mirror made of what the description says, compared with the real one.
struct StaticRecord {
  private let record: RecordDescription
  private let library: LibraryDescription
  private let names: StubNames

  init(_ record: RecordDescription, library: LibraryDescription) {
    self.record = record
    self.library = library
    names = StubNames(of: library)
  }

  var view: View {
    let view: View = [
      "swiftName": .text(record.swiftName),
      "mirrors": .list(record.isPartial ? [] : [["declaration": .text(mirrorDeclaration)]]),
      "fillers": .list(
        record.isPartial
          ? []
          : [
            ["name": .text(names.mirror(of: record) + "_fields"), "type": .text(record.name), "values": .text(values)]
          ]
      ),
      "assertions": .list(assertions.map(view)),
    ]
    return view.placed(at: record.place)
  }

  private typealias Assertion = (condition: String, message: String)

  private var mirror: String { "\(record.keyword) \(names.mirror(of: record))" }

  private func view(_ assertion: Assertion) -> View {
    [
      "condition": .text(assertion.condition),
      "message": .text(cString("\(record.swiftName): \(assertion.message)")),
    ]
  }

  // MARK: The mirror

  private var mirrorDeclaration: String { declaration(of: record, named: mirror) }

  /// The declaration of a record, as the description states it; anonymous members stand inside.
  private func declaration(of record: RecordDescription, named name: String) -> String {
    let text = body(of: record, named: name) + ";"
    guard let pack = record.pack else { return text }
    return "\n#pragma pack(push, \(pack))\n\(text)\n#pragma pack(pop)\n"
  }

  private func body(of record: RecordDescription, named name: String) -> String {
    let fields = record.fields.map { field -> String in
      if field.name.isEmpty, field.bitWidth == nil, let inner = anonymous(field.type) {
        return declaration(of: inner, named: inner.keyword)
      }
      let width = field.bitWidth.map { " : \($0)" } ?? ""
      let traits = [field.isPacked ? "packed" : nil, field.alignment.map { "aligned(\($0))" }].compactMap(\.self)
      let attributes = traits.isEmpty ? "" : " __attribute__((\(traits.joined(separator: ", "))))"
      return "\(field.type.declaration(of: field.name))\(width)\(attributes);"
    }
    let attributes = [
      record.isPacked ? "packed" : nil, record.alignment.map { "aligned(\($0))" },
    ].compactMap(\.self)
    let suffix = attributes.isEmpty ? "" : " __attribute__((\(attributes.joined(separator: ", "))))"
    return "\(name) { \(fields.joined(separator: " ")) }\(suffix)"
  }

  private func anonymous(_ type: CType) -> RecordDescription? {
    guard case .record(let name) = type.unqualified, let record = library.types.record(named: name), !record.isNamed
    else { return nil }
    return record
  }

  /// A value for each described field, in order: the compiler complains about a field that gets none, and about one that is too
  /// narrow for its value.
  private var values: String { "{ \(values(of: record).joined(separator: ", ")) }" }

  private func values(of record: RecordDescription) -> [String] {
    let values = record.fields.compactMap { field -> String? in
      if let width = field.bitWidth { return field.name.isEmpty ? nil : extreme(of: field.type, width: width) }
      if let inner = anonymous(field.type) { return "{ \(self.values(of: inner).joined(separator: ", ")) }" }
      switch field.type.unqualified {
      case .array(_, nil): return nil
      case .array, .record: return "{}"
      case .complex: return "0"
      case let type: return "(\(type))0"
      }
    }
    return record.kind == .union ? Array(values.prefix(1)) : values
  }

  /// The value of a bit-field that one of fewer bits, or of another sign, cannot hold.
  private func extreme(of type: CType, width: Int) -> String {
    let isSigned: Bool
    switch type.unqualified {
    case .integer(.bool): return "1"
    case .integer(let type), .enumeration(_, let type): isSigned = type.isSigned(in: .host)
    default: isSigned = false
    }
    if isSigned { return width == 64 ? "(-9223372036854775807LL - 1)" : "-\(UInt64(1) << UInt64(width - 1))LL" }
    return "\(width == 64 ? UInt64.max : UInt64(1) << UInt64(width) - 1)ULL"
  }

  // MARK: Assertions

  private var assertions: [Assertion] {
    let name = record.name
    var all = record.fields.flatMap { assertions(of: $0) }
    if record.isPartial {
      let recorded = DataModel.bindable.filter { record.recorded[$0] != nil }.map { "CAISSON_\($0.rawValue)" }
      all.append(
        (
          recorded.isEmpty ? "0" : recorded.joined(separator: " || "),
          "the layout of '\(name)' is not recorded for this target: run caisson generate on it"
        ))
    } else {
      all += [
        ("sizeof(\(name)) == sizeof(\(mirror))", "'\(name)' has another size: is a field missing?"),
        ("_Alignof(\(name)) == _Alignof(\(mirror))", "'\(name)' has another alignment"),
      ]
    }
    return all + DataModel.bindable.flatMap(computed)
  }

  private func assertions(of field: RecordDescription.Field) -> [Assertion] {
    if field.bitWidth != nil { return [] }
    if let inner = anonymous(field.type) { return inner.fields.flatMap { assertions(of: $0) } }
    let name = record.name
    let type: Assertion = (
      // The types of pointers to the field: on the outside, const is not compared.
      "__builtin_types_compatible_p(__typeof__(&((\(name) *)0)->\(field.name)), \(CType.pointer(to: field.type)))",
      "the field '\(field.name)' of '\(name)' is not '\(field.type)'"
    )
    if record.isPartial { return [type] }
    return [
      type,
      (
        "offsetof(\(name), \(field.name)) == offsetof(\(mirror), \(field.name))",
        "the field '\(field.name)' of '\(name)' lies elsewhere: are the fields in the order of the header?"
      ),
    ]
  }

  /// What Swift computes is the compiler's, where the compiler's target has this data model.
  private func computed(in dataModel: DataModel) -> [Assertion] {
    guard let layout = record.layout(in: dataModel, types: library.types) else { return [] }
    let elsewhere = "!CAISSON_\(dataModel.rawValue)"
    let described = Set(record.fields.filter { $0.bitWidth == nil }.map(\.name))
    let offsets = layout.fields.filter { !$0.name.isEmpty && described.contains($0.name) && $0.bitWidth == nil }
    return [
      (
        "\(elsewhere) || (sizeof(\(record.name)) == \(layout.size) && _Alignof(\(record.name)) == \(layout.alignment))",
        "Swift computes \(layout.size) bytes, aligned to \(layout.alignment), for '\(record.name)'"
      )
    ]
      + offsets.map { field in
        (
          "\(elsewhere) || offsetof(\(record.name), \(field.name)) == \(field.bitOffset / 8)",
          "Swift computes the offset \(field.bitOffset / 8) for '\(field.name)' of '\(record.name)'"
        )
      }
  }
}

extension RecordDescription {
  /// C's keyword for it.
  var keyword: String { kind == .union ? "union" : "struct" }
}

internal import CaissonModel

/// A record in the generated header: a mirror declared from the description, compared with the real record.
struct HeaderRecord {
  private let record: RecordDescription
  private let library: LibraryDescription
  private let names: StubNames
  private let places: HeaderPlaces

  init(_ record: RecordDescription, library: LibraryDescription, places: HeaderPlaces) {
    self.record = record
    self.library = library
    self.places = places
    names = StubNames(of: library)
  }

  var view: View {
    [
      "swiftName": .text(record.swiftName), "location": .text(places.location(of: record.place)),
      "mirrors": .list(record.isPartial ? [] : [["declaration": .text(mirrorDeclaration)]]),
      "checks": .list(checks.map { $0.view(in: places) }),
      "fillers": .list(record.isPartial ? [] : [["definition": .text(filler)]]),
    ]
  }

  private var mirror: String { "\(record.keyword) \(names.mirror(of: record))" }

  // MARK: The mirror

  private var mirrorDeclaration: String {
    let text = String(declaration(of: record, named: mirror).trimmingPrefix("\n"))
    return CLines.wrapped(text, limit: places.room(at: record.place))
  }

  /// A function that initializes each described field: the compiler reports a field without a value, and a bit-field
  /// too narrow for its value.
  private var filler: String {
    let fields = LocalName.fields
    return CLines.definition(
      "void \(names.mirror(of: record))_fields(void)",
      ["\(record.name) \(fields) = { \(values(of: record).joined(separator: ", ")) };", "(void)\(fields);"],
      limit: 1, directive: "#line \(places.location(of: record.place))")
  }

  /// Returns the declaration of a record, as the description states it, with anonymous members nested in it.
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

  /// Returns a value for each described field, in order.
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

  /// Returns a value of a bit-field that a narrower one, or one of the other signedness, cannot hold.
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

  // MARK: Checks

  /// The layouts that Swift computes for each bindable data model; nil if unknown or not recorded.
  private var layouts: [RecordedLayout?] { DataModel.bindable.map { record.layout(in: $0, types: library.types) } }

  var checks: [HeaderCheck] {
    let fields = record.fields.flatMap { checks(of: $0, isInner: false) }
    let compared = record.isPartial ? [record.name.description] : [record.name.description, mirror]
    return fields + [
      check(
        record.isPartial ? .partialRecord : .record,
        compared + [Self.table(layouts.map { $0?.size }), Self.table(layouts.map { $0?.alignment })])
    ]
  }

  private func checks(of field: RecordDescription.Field, isInner: Bool) -> [HeaderCheck] {
    if field.bitWidth != nil { return [] }
    if let inner = anonymous(field.type) { return inner.fields.flatMap { checks(of: $0, isInner: true) } }
    let offsets = layouts.map { layout in
      // Swift computes the offsets inside an anonymous member from the layout of that member.
      isInner ? nil : layout?.fields.first { $0.name == field.name && $0.bitWidth == nil }.map { $0.bitOffset / 8 }
    }
    let compared = [record.name.description, "->", field.name, "\(field.type)"] + (record.isPartial ? [] : [mirror])
    return [check(record.isPartial ? .partialField : .field, compared + [Self.table(offsets)])]
  }

  private func check(_ macro: HeaderCheck.Macro, _ arguments: [String]) -> HeaderCheck {
    HeaderCheck(macro, record.swiftName, arguments, at: record.place)
  }

  /// Returns a table of one number for each bindable data model; -1 if there is none.
  private static func table(_ numbers: [Int?]) -> String {
    "(\(numbers.map { "\($0 ?? -1)" }.joined(separator: ", ")))"
  }
}

extension RecordDescription {
  /// The C keyword of the record's kind.
  var keyword: String { kind == .union ? "union" : "struct" }
}

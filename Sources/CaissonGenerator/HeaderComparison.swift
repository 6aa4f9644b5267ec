internal import CaissonModel

/// What only the header itself can tell of records: where the fields of one lie that is described in part, and how wide bit-fields
/// are. The C compiler's assertions cannot ask for either.
struct HeaderComparison {
  let headers: HeaderModel

  /// Whether a library has something to be compared with its headers here.
  static func isNeeded(for library: LibraryDescription) -> Bool {
    library.types.records.contains { $0.isPartial || $0.fields.contains { $0.bitWidth != nil } }
  }

  /// Compares the records of a library with the headers, and records the layouts of those that are described in part.
  func complete(_ library: inout LibraryDescription) -> [Finding] {
    var findings: [Finding] = []
    for (index, record) in library.types.records.enumerated() where record.isNamed {
      let fields = described(record, library.types)
      guard record.isPartial || fields.contains(where: { $0.field.bitWidth != nil }) else { continue }
      guard let layout = headers.recordedLayout(of: record.name) else {
        findings.append(missing(record))
        continue
      }
      let members = members(of: layout)
      findings += fields.compactMap { compare($0.field, at: $0.bitOffset, of: record, with: members) }
      guard record.isPartial else { continue }
      library.types.record(recorded(record, layout, members), in: headers.dataModel, at: index)
    }
    return findings
  }

  /// The described fields of a record, those of anonymous members among them, and where the description puts each: nowhere, where it
  /// leaves fields out.
  private func described(
    _ record: RecordDescription, _ types: TypeTable, at bitOffset: Int = 0
  ) -> [(field: RecordDescription.Field, bitOffset: Int?)] {
    let layout = record.isPartial ? nil : record.layout(in: headers.dataModel, types: types)
    return record.fields.enumerated().flatMap { index, field -> [(field: RecordDescription.Field, bitOffset: Int?)] in
      let place = layout.map { bitOffset + $0.fields[index].bitOffset }
      if field.name.isEmpty, case .record(let name) = field.type.unqualified, let inner = types.record(named: name) {
        return described(inner, types, at: place ?? 0)
      }
      return [(field, place)]
    }
  }

  private func missing(_ record: RecordDescription) -> Finding {
    let reason = headers.inexpressible.first { $0.name == record.name }.map {
      "has a form that cannot be read: \($0.reason)"
    }
    return Finding(
      place: record.place,
      message: "'\(record.name)' \(reason ?? "is declared by no header with its fields: is the name right?")")
  }

  /// The fields of a layout by name; those of anonymous members as if they were its own, as in C.
  private func members(of layout: RecordedLayout, at bitOffset: Int = 0) -> [String: RecordedLayout.Field] {
    var members: [String: RecordedLayout.Field] = [:]
    for var field in layout.fields {
      field.bitOffset += bitOffset
      if !field.name.isEmpty {
        members[field.name] = field
      } else if let inner = inner(field.type) {
        members.merge(self.members(of: inner, at: field.bitOffset)) { first, _ in first }
      }
    }
    return members
  }

  private func inner(_ type: CType) -> RecordedLayout? {
    guard case .record(let name) = type.unqualified else { return nil }
    return headers.recordedLayout(of: name)
  }

  private func compare(
    _ field: RecordDescription.Field, at bitOffset: Int?, of record: RecordDescription,
    with members: [String: RecordedLayout.Field]
  ) -> Finding? {
    func finding(_ message: String) -> Finding {
      Finding(place: record.place, message: "\(record.swiftName): \(message)")
    }
    guard !field.name.isEmpty, record.isPartial || field.bitWidth != nil else { return nil }
    guard let member = members[field.name] else {
      return finding("'\(record.name)' has no field '\(field.name)' in the header")
    }
    switch (field.bitWidth, member.bitWidth) {
    case (let width?, let real?) where width != real:
      return finding(
        "the bit-field '\(field.name)' of '\(record.name)' has \(real) bits in the header, and not \(width)")
    case (.some, nil):
      return finding("'\(field.name)' of '\(record.name)' is no bit-field in the header")
    case (nil, .some(let real)):
      return finding("'\(field.name)' of '\(record.name)' is a bit-field in the header: write @C(bits: \(real))")
    case (.some, .some) where field.type.bitFieldType != member.type.bitFieldType:
      return finding(
        "the bit-field '\(field.name)' of '\(record.name)' is of type '\(member.type)' in the header, and not '\(field.type)'"
      )
    case (.some, .some):
      guard let bitOffset, bitOffset != member.bitOffset else { return nil }
      return finding(
        "the bit-field '\(field.name)' of '\(record.name)' lies at bit \(member.bitOffset) in the header, and not at bit "
          + "\(bitOffset): are the fields in the order of the header?")
    default: return nil
    }
  }

  /// What is recorded of a record that is described in part: the described fields, and all scalars of the header's, which the calling
  /// convention looks at.
  private func recorded(
    _ record: RecordDescription, _ layout: RecordedLayout, _ members: [String: RecordedLayout.Field]
  ) -> RecordedLayout {
    let described = record.fields.compactMap { field in
      members[field.name].map {
        RecordedLayout.Field(
          name: field.name, type: field.type, bitOffset: $0.bitOffset, bitWidth: $0.bitWidth)
      }
    }
    let scalars = layout.fields.flatMap { self.scalars(of: $0) }
    return RecordedLayout(size: layout.size, alignment: layout.alignment, fields: described + scalars)
  }

  private func scalars(of field: RecordedLayout.Field) -> [RecordedLayout.Field] {
    if field.bitWidth != nil { return field.name.isEmpty ? [] : [field.renamed("(bits)")] }
    switch field.type.unqualified {
    case .record:
      return inner(field.type)?.fields.flatMap { part -> [RecordedLayout.Field] in
        var part = part
        part.bitOffset += field.bitOffset
        return scalars(of: part)
      } ?? []
    case .array(let element, let count):
      // Scalars stay together: a long array of them would fill the page.
      guard !element.unqualified.isScalar else { return [field.renamed("")] }
      guard let size = element.layout(in: headers.dataModel, types: headers.types)?.size else { return [] }
      return (0..<(count ?? 0)).flatMap { index in
        scalars(of: RecordedLayout.Field(name: "", type: element, bitOffset: field.bitOffset + 8 * size * index))
      }
    default: return [field.renamed("")]
    }
  }
}

extension RecordedLayout.Field {
  fileprivate func renamed(_ name: String) -> Self {
    Self(name: name, type: type, bitOffset: bitOffset, bitWidth: bitWidth)
  }
}

extension CType {
  /// Whether this is a number or a pointer.
  fileprivate var isScalar: Bool {
    switch self {
    case .integer, .floating, .complex, .pointer, .enumeration: true
    default: false
    }
  }

  /// What a bit-field's type comes to: an enumeration is its integer.
  fileprivate var bitFieldType: CType {
    switch unqualified.canonical {
    case .enumeration(_, let type): .integer(type.basic(in: .host))
    case let type: type
    }
  }
}

internal import CaissonModel

/// The layouts of partial structures, taken from the header.
struct PartialLayouts {
  let headers: HeaderModel

  /// Returns whether a library has partial structures.
  static func areNeeded(for library: LibraryDescription) -> Bool { library.types.records.contains(where: \.isPartial) }

  /// Records the layouts in the library, except those of records that the headers do not declare.
  func record(in library: inout LibraryDescription) {
    for (index, record) in library.types.records.enumerated() where record.isNamed && record.isPartial {
      guard let layout = headers.recordedLayout(of: record.name) else { continue }
      library.types.record(recorded(record, layout, members(of: layout)), in: headers.dataModel, at: index)
    }
  }

  /// Returns the fields of a layout by name, including those of anonymous members, as in C.
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

  /// Returns the layout to record of a partial structure: the described fields, and all scalars of the header's record,
  /// on which the calling convention depends.
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
      // Keep an array of scalars whole: listing a long one would fill the page.
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
}

internal import CaissonDiagnostics
internal import CaissonModel

/// Compares the fields of a described record with those of the header by name, including those of anonymous members, as
/// in C.
struct FieldComparison {
  private struct Member {
    let field: RecordDescription.Field
    /// The offset in bits; nil if the structure is partial.
    let bitOffset: Int?
  }

  private let record: RecordDescription
  private let declared: RecordDescription
  private let check: HeaderCheck
  private let ours: [Member]
  private let theirs: [Member]
  private let byName: [String: Member]

  init(_ record: RecordDescription, _ declared: RecordDescription, _ layout: RecordedLayout, _ check: HeaderCheck) {
    self.record = record
    self.declared = declared
    self.check = check
    let model = check.headers.dataModel
    let types = check.library.types
    ours = Self.members(record, record.isPartial ? nil : record.layout(in: model, types: types), at: 0) { name in
      types.record(named: name).flatMap { record in
        record.isNamed ? nil : (record, record.layout(in: model, types: types))
      }
    }
    let declarations = check.headers.types
    theirs = Self.members(declared, layout, at: 0) { name in
      declarations.record(named: name).map { ($0, $0.recorded[model]) }
    }
    byName = Dictionary(theirs.map { ($0.field.name, $0) }) { first, _ in first }
  }

  /// Returns the named fields, in order.
  ///
  /// - Parameter inner: the record of an anonymous member, with its layout.
  private static func members(
    _ record: RecordDescription, _ layout: RecordedLayout?, at base: Int?,
    _ inner: (CTypeName) -> (RecordDescription, RecordedLayout?)?
  ) -> [Member] {
    record.fields.enumerated().flatMap { index, field -> [Member] in
      let place = layout.flatMap { layout in base.map { $0 + layout.fields[index].bitOffset } }
      if field.name.isEmpty {
        guard field.bitWidth == nil, case .record(let name) = field.type.unqualified, let (part, layout) = inner(name)
        else { return [] }
        return members(part, layout, at: place, inner)
      }
      return [Member(field: field, bitOffset: place)]
    }
  }

  func diagnostics() -> [Diagnostic] {
    var diagnostics = ours.compactMap(compare)
    guard !record.isPartial else { return diagnostics }
    // A field with a misspelt name still counts as described.
    let names = Set(ours.map(\.field.name) + ours.compactMap { meant($0.field) })
    let missing = theirs.filter { !names.contains($0.field.name) }
    diagnostics += missing.map(undescribed)
    // A field that is missing or has another type moves all that follow: one offset is enough to report.
    let reasons = diagnostics.filter { $0.rule != .record(.fieldOffset) }
    return reasons.isEmpty ? Array(diagnostics.prefix(1)) : reasons
  }

  private func diagnostic(_ message: Message, _ field: RecordDescription.Field, fixIt: FixIt? = nil) -> Diagnostic {
    let real = byName[field.name]?.field
    let note = real.flatMap { real in real.place.map { check.note($0, Self.declaration(of: real)) } }
    return Diagnostic(
      message, at: field.place ?? record.place,
      notes: [note ?? Diagnostic.Note(at: declared.place, "'\(declared.name)' is declared here")], fixIt: fixIt)
  }

  /// Returns a field as C declares it.
  private static func declaration(of field: RecordDescription.Field) -> String {
    field.type.declaration(of: field.name) + (field.bitWidth.map { " : \($0)" } ?? "")
  }

  private func undescribed(_ member: Member) -> Diagnostic {
    Diagnostic(
      .missingField(record.swiftName, type: record.name, declaration: Self.declaration(of: member.field)),
      at: record.place, notes: [Diagnostic.Note(at: member.field.place ?? declared.place, "it is declared here")])
  }

  private func compare(_ member: Member) -> Diagnostic? {
    let field = member.field
    guard let real = byName[field.name] else {
      let near = field.name == field.swiftName ? meant(field) : nil
      return diagnostic(
        .unknownField(record.swiftName, type: record.name, field: field.name, known: theirs.map(\.field.name)), field,
        fixIt: near.flatMap { near in field.place.map { FixIt(at: $0, replacing: field.name, with: near) } })
    }
    return bits(field, real.field) ?? type(field, real.field) ?? offset(member, real)
  }

  /// Returns the header's field that a field without a counterpart must mean.
  private func meant(_ field: RecordDescription.Field) -> String? {
    byName[field.name] == nil ? Suggestion(among: Array(byName.keys)).only(near: field.name) : nil
  }

  private func bits(_ field: RecordDescription.Field, _ real: RecordDescription.Field) -> Diagnostic? {
    let (swiftName, type) = (record.swiftName, record.name)
    switch (field.bitWidth, real.bitWidth) {
    case (let width?, let realWidth?) where width != realWidth:
      return diagnostic(
        .bitWidth(swiftName, type: type, field: field.name, realWidth, not: width), field,
        fixIt: field.place.map { FixIt(at: $0, .before, replacing: "bits: \(width)", with: "bits: \(realWidth)") })
    case (.some, nil): return diagnostic(.notABitField(swiftName, type: type, field: field.name), field)
    case (nil, let realWidth?):
      return diagnostic(.bitField(swiftName, type: type, field: field.name, width: realWidth), field)
    default: return nil
    }
  }

  private func type(_ field: RecordDescription.Field, _ real: RecordDescription.Field) -> Diagnostic? {
    // The compiler cannot compare an anonymous record by name.
    if check.agreement.agree(field.type, real.type) { return nil }
    if isUnnamed(field.type) && isUnnamed(real.type) { return nil }
    return diagnostic(
      .fieldType(
        record.swiftName, type: record.name, field: field.name, isBitField: field.bitWidth != nil, real.type,
        not: field.type), field)
  }

  private func isUnnamed(_ type: CType) -> Bool {
    if case .record(let name) = type.unqualified { !name.hasOwnName } else { false }
  }

  private func offset(_ member: Member, _ real: Member) -> Diagnostic? {
    guard let ours = member.bitOffset, let theirs = real.bitOffset, ours != theirs else { return nil }
    func text(_ bits: Int) -> String {
      bits % 8 == 0 && member.field.bitWidth == nil ? "byte \(bits / 8)" : "bit \(bits)"
    }
    return diagnostic(
      .fieldOffset(
        record.swiftName, type: record.name, field: member.field.name, text(theirs), not: text(ours)), member.field)
  }
}

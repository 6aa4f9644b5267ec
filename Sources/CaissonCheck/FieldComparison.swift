internal import CaissonModel

/// The fields of a described record against the header's, by their names; those of anonymous members as if they were its own, as
/// in C.
struct FieldComparison {
  private struct Member {
    let field: RecordDescription.Field
    /// Where it lies, in bits; nil where the description leaves fields out.
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

  /// The named fields, in order.
  ///
  /// - Parameter inner: the record of an anonymous member, with its layout.
  private static func members(
    _ record: RecordDescription, _ layout: RecordedLayout?, at base: Int?,
    _ inner: (String) -> (RecordDescription, RecordedLayout?)?
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

  func findings() -> [Finding] {
    var findings = ours.compactMap(compare)
    guard !record.isPartial else { return findings }
    // A field whose name is misspelt is described.
    let names = Set(ours.map(\.field.name) + ours.compactMap { meant($0.field) })
    let missing = theirs.filter { !names.contains($0.field.name) }
    findings += missing.map(undescribed)
    // One that is missing or of another type moves all behind it: one is enough to say.
    let hasReasons = findings.contains { $0.rule != .fieldPlace }
    return hasReasons ? findings.filter { $0.rule != .fieldPlace } : Array(findings.prefix(1))
  }

  private func finding(
    _ rule: Rule, _ field: RecordDescription.Field, _ message: String, hint: String? = nil, fix: Fix? = nil
  )
    -> Finding
  {
    let real = byName[field.name]?.field
    let note = real.flatMap { real in real.place.map { check.note($0, Self.declaration(of: real)) } }
    return Finding(
      rule, at: field.place ?? record.place, "'\(record.swiftName)': \(message)",
      notes: [note ?? Finding.Note(place: declared.place, message: "'\(declared.name)' is declared here")], hint: hint,
      fix: fix)
  }

  /// A field as C declares it.
  private static func declaration(of field: RecordDescription.Field) -> String {
    field.type.declaration(of: field.name) + (field.bitWidth.map { " : \($0)" } ?? "")
  }

  private func undescribed(_ member: Member) -> Finding {
    let declaration = Self.declaration(of: member.field)
    return Finding(
      .missingField, at: record.place,
      "'\(record.swiftName)': '\(record.name)' has a field '\(declaration)' in the header that is not described",
      notes: [Finding.Note(place: member.field.place ?? declared.place, message: "it is declared here")],
      hint: "describe it, or say partial: true, and leave out what nobody needs")
  }

  private func compare(_ member: Member) -> Finding? {
    let field = member.field
    guard let real = byName[field.name] else {
      let suggestion = Suggestion(among: Array(byName.keys))
      let near = meant(field)
      return finding(
        .unknownField, field, "'\(record.name)' has no field '\(field.name)' in the header",
        hint: suggestion.question(about: field.name)
          ?? "the fields are \(theirs.prefix(12).map { "'\($0.field.name)'" }.joined(separator: ", "))",
        fix: field.name == field.swiftName
          ? near.flatMap { near in field.place.map { Fix(at: $0, replacing: field.name, with: near) } } : nil)
    }
    return bits(field, real.field) ?? type(field, real.field) ?? place(member, real)
  }

  /// The header's field that one without a counterpart can only mean.
  private func meant(_ field: RecordDescription.Field) -> String? {
    guard byName[field.name] == nil else { return nil }
    let near = Suggestion(among: Array(byName.keys)).nearest(to: field.name)
    return near.count == 1 ? near[0] : nil
  }

  private func bits(_ field: RecordDescription.Field, _ real: RecordDescription.Field) -> Finding? {
    let subject = "'\(field.name)' of '\(record.name)'"
    switch (field.bitWidth, real.bitWidth) {
    case (let width?, let realWidth?) where width != realWidth:
      return finding(
        .bitWidth, field, "the bit-field \(subject) has \(realWidth) bits in the header, and not \(width)",
        fix: field.place.map { Fix(at: $0, .before, replacing: "bits: \(width)", with: "bits: \(realWidth)") })
    case (.some, nil):
      return finding(.bitWidth, field, "\(subject) is no bit-field in the header", hint: "leave bits: out")
    case (nil, let realWidth?):
      return finding(
        .bitWidth, field, "\(subject) is a bit-field in the header", hint: "write @C(bits: \(realWidth))")
    default: return nil
    }
  }

  private func type(_ field: RecordDescription.Field, _ real: RecordDescription.Field) -> Finding? {
    // An anonymous record of the description has no name for the compiler to compare.
    if check.agreement.agree(field.type, real.type) { return nil }
    if isUnnamed(field.type) && isUnnamed(real.type) { return nil }
    let isBits = field.bitWidth != nil
    return finding(
      .fieldType, field,
      isBits
        ? "the bit-field '\(field.name)' of '\(record.name)' is of type '\(real.type)' in the header, and not '\(field.type)'"
        : "'\(field.name)' of '\(record.name)' is '\(real.type)' in the header, and not '\(field.type)'")
  }

  private func isUnnamed(_ type: CType) -> Bool {
    if case .record(let name) = type.unqualified {
      name.hasPrefix("__typeof__") || name.hasPrefix("anonymous ")
    } else {
      false
    }
  }

  private func place(_ member: Member, _ real: Member) -> Finding? {
    guard let ours = member.bitOffset, let theirs = real.bitOffset, ours != theirs else { return nil }
    func text(_ bits: Int) -> String {
      bits % 8 == 0 && member.field.bitWidth == nil ? "byte \(bits / 8)" : "bit \(bits)"
    }
    return finding(
      .fieldPlace, member.field,
      "'\(member.field.name)' of '\(record.name)' lies at \(text(theirs)) in the header, and not at \(text(ours))",
      hint: "are the fields in the order of the header, and is it packed as there?")
  }
}

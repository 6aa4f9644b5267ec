internal import CaissonModel

/// Structures and unions against their declarations.
struct RecordRules {
  private let check: HeaderCheck

  init(_ check: HeaderCheck) { self.check = check }

  /// Of a type of which only the name is described: it is there.
  func check(_ opaque: OpaqueDescription) -> [Finding] {
    exists(opaque.name) ? [] : [missing(opaque.name, opaque.swiftName, at: opaque.place)]
  }

  func check(_ record: RecordDescription) -> [Finding] {
    guard record.isNamed else { return [] }
    let name = check.agreement.resolve(record.name)
    guard let declared = check.headers.types.record(named: name),
      let layout = declared.recorded[check.headers.dataModel]
    else { return [unreadable(record, name)] }
    if declared.kind != record.kind {
      return [
        Finding(
          .recordKind, at: record.place,
          "'\(record.swiftName)': '\(record.name)' is a \(declared.kind.word) in the header, and no \(record.kind.word)",
          notes: [note(declared)], hint: "declare it with @C\(declared.kind == .union ? "Union" : "Struct")")
      ]
    }
    let comparison = FieldComparison(record, declared, layout, check)
    let findings = comparison.findings()
    return findings.isEmpty ? measures(record, declared, layout) : findings
  }

  private func note(_ declared: RecordDescription) -> Finding.Note {
    Finding.Note(place: declared.place, message: "'\(declared.name)' is declared here")
  }

  // MARK: Names

  private func exists(_ name: String) -> Bool {
    // Whether it is there is for the compiler to say, of which only the compiler knows the parts.
    if name.hasPrefix("volatile ") { return true }
    let resolved = check.agreement.resolve(name)
    return check.headers.types.record(named: resolved) != nil
      || check.headers.types.opaques.contains { $0.name == resolved }
      || check.headers.types.enumerations.contains { $0.name == resolved }
      || check.headers.typedefs.contains { $0.name == name } || resolved != name || resolved.hasPrefix("__typeof__")
      || check.inexpressible(resolved, [.record, .enumeration, .typedef]) != nil
  }

  private func missing(_ name: String, _ swiftName: String, at place: SourcePlace) -> Finding {
    let names =
      check.headers.types.records.filter(\.isNamed).map(\.name) + check.headers.types.opaques.map(\.name)
      + Array(check.headers.aliases.keys)
    let suggestion = Suggestion(among: names)
    let near = suggestion.nearest(to: name)
    return Finding(
      .missingType, at: place, "'\(swiftName)': no header declares '\(name)'",
      hint: suggestion.question(about: name) ?? "is the name written as in C: \"struct tm\", or that of a typedef?",
      fix: near.count == 1 ? Fix(at: place, .before, replacing: "\"\(name)\"", with: "\"\(near[0])\"") : nil)
  }

  /// The header has no fields to compare.
  private func unreadable(_ record: RecordDescription, _ name: String) -> Finding {
    if let declared = check.inexpressible(name, [.record]) {
      return Finding(
        .inexpressible, at: record.place,
        "'\(record.swiftName)': '\(record.name)' has a form that cannot be read: \(declared.reason)",
        notes: [Finding.Note(place: declared.place, message: "it is declared here")], hint: "declare it with @COpaque")
    }
    if let opaque = check.headers.types.opaques.first(where: { $0.name == name }) {
      return Finding(
        .opaqueType, at: record.place,
        "'\(record.swiftName)': the header declares only the name of '\(record.name)', and keeps its fields to itself",
        notes: [Finding.Note(place: opaque.place, message: "it is declared here")], hint: "declare it with @COpaque")
    }
    return missing(record.name, record.swiftName, at: record.place)
  }

  // MARK: Size and alignment

  /// All fields are right; what is between and behind them may not be.
  private func measures(
    _ record: RecordDescription, _ declared: RecordDescription, _ layout: RecordedLayout
  ) -> [Finding] {
    guard !record.isPartial,
      let computed = record.layout(in: check.headers.dataModel, types: check.library.types)
    else { return [] }
    func finding(_ rule: Rule, _ message: String) -> Finding {
      Finding(
        rule, at: record.place, "'\(record.swiftName)': '\(record.name)' \(message)", notes: [note(declared)],
        hint: packing(declared))
    }
    if computed.size != layout.size {
      return [
        finding(.recordSize, "has \(layout.size) bytes in the header, and \(computed.size) by the description")
      ]
    }
    if computed.alignment != layout.alignment {
      return [
        finding(
          .recordAlignment,
          "is aligned to \(layout.alignment) bytes in the header, and to \(computed.alignment) by the description")
      ]
    }
    return []
  }

  /// What the header asks for that moves fields.
  private func packing(_ declared: RecordDescription) -> String? {
    if declared.isPacked { return "the header has it packed: say packed: true" }
    if let pack = declared.pack { return "the header has it under #pragma pack(\(pack)): say pack: \(pack)" }
    return declared.alignment.map { "the header asks for an alignment: say aligned: \($0)" }
  }
}

extension RecordDescription.Kind {
  /// `structure`, `union`.
  var word: String { rawValue }
}

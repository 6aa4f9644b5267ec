internal import CaissonDiagnostics
internal import CaissonModel

/// Compares structures and unions with their declarations.
struct RecordRules {
  private let check: HeaderCheck

  init(_ check: HeaderCheck) { self.check = check }

  /// The header declares a type that is described as opaque.
  func check(_ opaque: OpaqueDescription) -> [Diagnostic] {
    exists(opaque.name) ? [] : [missing(opaque.name, opaque.swiftName, at: opaque.place)]
  }

  func check(_ record: RecordDescription) -> [Diagnostic] {
    guard record.isNamed else { return [] }
    let name = check.agreement.resolve(record.name)
    guard let declared = check.headers.types.record(named: name),
      let layout = declared.recorded[check.headers.dataModel]
    else { return [unreadable(record, name)] }
    if declared.kind != record.kind {
      return [
        Diagnostic(
          .recordKind(record.swiftName, type: record.name, declared.kind, not: record.kind), at: record.place,
          notes: [note(declared)])
      ]
    }
    let diagnostics = FieldComparison(record, declared, layout, check).diagnostics()
    return diagnostics.isEmpty ? measures(record, declared, layout) : diagnostics
  }

  private func note(_ declared: RecordDescription) -> Diagnostic.Note {
    Diagnostic.Note(at: declared.place, "'\(declared.name)' is declared here")
  }

  // MARK: Names

  private func exists(_ name: CTypeName) -> Bool {
    let resolved = check.agreement.resolve(name)
    switch name {
    // The C compiler resolves paths, and knows the types that need no declaration.
    case .member, .volatile: return true
    case .typedef(let typedef) where check.headers.typedefs.contains { $0.name == typedef }: return true
    default: break
    }
    return resolved != name || check.headers.types.record(named: resolved) != nil
      || check.headers.types.opaques.contains { $0.name == resolved }
      || check.headers.types.enumerations.contains { $0.name == resolved } || check.unsupported(resolved) != nil
  }

  private func missing(_ name: CTypeName, _ swiftName: String, at location: SourcePlace) -> Diagnostic {
    let names =
      check.headers.types.records.filter(\.isNamed).map(\.name) + check.headers.types.opaques.map(\.name)
      + check.headers.aliases.keys.map(CTypeName.typedef)
    let known = Suggestion(among: names)
    return Diagnostic(
      .missingType(swiftName, type: name, known: known), at: location,
      fixIt: check.fixIt(of: name, to: known, at: location))
  }

  /// Reports that the header has no fields to compare.
  private func unreadable(_ record: RecordDescription, _ name: CTypeName) -> Diagnostic {
    if let declared = check.unsupported(name) {
      return Diagnostic(
        .unsupportedRecord(record.swiftName, type: record.name, declared.reason), at: record.place,
        notes: [Diagnostic.Note(at: declared.place, "it is declared here")])
    }
    if let opaque = check.headers.types.opaques.first(where: { $0.name == name }) {
      return Diagnostic(
        .opaqueType(record.swiftName, type: record.name), at: record.place,
        notes: [Diagnostic.Note(at: opaque.place, "it is declared here")])
    }
    return missing(record.name, record.swiftName, at: record.place)
  }

  // MARK: Size and alignment

  /// The size and the alignment agree: fields may agree although padding differs.
  private func measures(
    _ record: RecordDescription, _ declared: RecordDescription, _ layout: RecordedLayout
  ) -> [Diagnostic] {
    guard !record.isPartial,
      let computed = record.layout(in: check.headers.dataModel, types: check.library.types)
    else { return [] }
    let (name, type) = (record.swiftName, record.name)
    let message: Message
    if computed.size != layout.size {
      message = .recordSize(name, type: type, layout.size, not: computed.size, declared: declared)
    } else if computed.alignment != layout.alignment {
      message = .recordAlignment(name, type: type, layout.alignment, not: computed.alignment, declared: declared)
    } else {
      return []
    }
    return [Diagnostic(message, at: record.place, notes: [note(declared)])]
  }
}

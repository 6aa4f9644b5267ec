internal import CaissonImport

/// The numbers of imported and skipped declarations as a table, and the skipped ones with their reasons.
struct ImportReport {
  private let description: ImportedDescription

  init(_ description: ImportedDescription) { self.description = description }

  var text: String {
    var lines = ["\("kind".padded(to: 22))declared  imported   skipped"]
    for kind in ImportedDescription.Kind.allCases where description.declared(kind) > 0 {
      let imported = (description.imported[kind] ?? []).count
      let counts = [description.declared(kind), imported, description.declared(kind) - imported]
      lines.append(kind.rawValue.padded(to: 20) + counts.map { "\($0)".leftPadded(to: 10) }.joined())
    }
    for skipped in description.skipped where skipped.kind.isListed {
      lines.append("\(skipped.place): \(skipped.kind.rawValue) '\(skipped.name)': \(skipped.reason)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The report as JSON, with all names; `schema` is the version of its schema.
  var json: String { encoded(Contents(description)) + "\n" }

  private struct Contents: Encodable {
    let schema = 2
    let imported: [String: [String]]
    let skipped: [ImportedDescription.Skipped]

    init(_ description: ImportedDescription) {
      imported = Dictionary(uniqueKeysWithValues: description.imported.map { ($0.key.rawValue, $0.value) })
      skipped = description.skipped
    }
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
  fileprivate func leftPadded(to width: Int) -> String { String(repeating: " ", count: max(0, width - count)) + self }
}

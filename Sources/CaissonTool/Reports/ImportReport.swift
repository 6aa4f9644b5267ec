internal import CaissonImport

/// How much of headers became a description, as a table, and what did not.
struct ImportReport {
  private let description: ImportedDescription

  init(_ description: ImportedDescription) { self.description = description }

  var text: String {
    var lines = ["\("kind".padded(to: 22))declared  imported      lost"]
    for kind in ImportedDescription.Kind.allCases where description.declared(kind) > 0 {
      let imported = (description.imported[kind] ?? []).count
      let counts = [description.declared(kind), imported, description.declared(kind) - imported]
      lines.append(kind.rawValue.padded(to: 20) + counts.map { "\($0)".leftPadded(to: 10) }.joined())
    }
    for loss in description.losses where loss.kind.isListed {
      lines.append("\(loss.place): \(loss.kind.rawValue) '\(loss.name)': \(loss.reason)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The same for programs, with all names; `schema` counts its forms.
  var json: String { encoded(Contents(description)) + "\n" }

  private struct Contents: Encodable {
    let schema = 1
    let imported: [String: [String]]
    let losses: [ImportedDescription.Loss]

    init(_ description: ImportedDescription) {
      imported = Dictionary(uniqueKeysWithValues: description.imported.map { ($0.key.rawValue, $0.value) })
      losses = description.losses
    }
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
  fileprivate func leftPadded(to width: Int) -> String { String(repeating: " ", count: max(0, width - count)) + self }
}

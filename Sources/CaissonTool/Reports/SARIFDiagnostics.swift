internal import CaissonDiagnostics
internal import CaissonModel

/// Diagnostics in the Static Analysis Results Interchange Format (OASIS, 2.1.0), as code hosts show them.
struct SARIFDiagnostics {
  private let report: DiagnosticReport

  init(_ report: DiagnosticReport) { self.report = report }

  var text: String {
    let rules = Rule.all.filter { rule in report.diagnostics.contains { $0.rule == rule } }
    let driver = Log.Driver(
      name: "caisson", version: CaissonVersion.current,
      rules: rules.map { rule in
        Log.Rule(
          id: rule.id, shortDescription: Log.Message(text: rule.explanation.title),
          fullDescription: Log.Message(text: rule.explanation.text))
      })
    let run = Log.Run(
      tool: Log.Tool(driver: driver), columnKind: "utf16CodeUnits", results: report.diagnostics.map(result))
    return encoded(Log(runs: [run]))
  }

  private func result(_ diagnostic: Diagnostic) -> Log.Result {
    Log.Result(
      ruleId: diagnostic.rule.id, level: diagnostic.severity.rawValue,
      message: Log.Message(text: diagnostic.message + (diagnostic.hint.map { "; \($0)" } ?? "")),
      locations: [location(diagnostic.location)],
      relatedLocations: diagnostic.notes.map { location($0.location, message: $0.message) })
  }

  private func location(_ location: SourcePlace, message: String? = nil) -> Log.Location {
    // Columns count bytes here, and UTF-16 units there.
    let line = report.line(at: location) ?? ""
    let before = String(decoding: line.utf8.prefix(max(location.column - 1, 0)), as: UTF8.self)
    return Log.Location(
      physicalLocation: Log.PhysicalLocation(
        artifactLocation: Log.ArtifactLocation(uri: location.file.addingURIEscapes),
        region: Log.Region(startLine: max(location.line, 1), startColumn: before.utf16.count + 1)),
      message: message.map(Log.Message.init))
  }
}

/// The parts of the format that are used, by the format's own names.
private struct Log: Encodable {
  struct Run: Encodable {
    let tool: Tool
    let columnKind: String
    let results: [Result]
  }
  struct Tool: Encodable { let driver: Driver }
  struct Driver: Encodable {
    let name: String
    let version: String
    let rules: [Rule]
  }
  struct Rule: Encodable {
    let id: String
    let shortDescription: Message
    let fullDescription: Message
  }
  struct Message: Encodable { let text: String }
  struct Result: Encodable {
    let ruleId: String
    let level: String
    let message: Message
    let locations: [Location]
    let relatedLocations: [Location]
  }
  struct Location: Encodable {
    let physicalLocation: PhysicalLocation
    let message: Message?
  }
  struct PhysicalLocation: Encodable {
    let artifactLocation: ArtifactLocation
    let region: Region
  }
  struct ArtifactLocation: Encodable { let uri: String }
  struct Region: Encodable {
    let startLine: Int
    let startColumn: Int
  }

  let version = "2.1.0"
  let schema = "https://json.schemastore.org/sarif-2.1.0.json"
  let runs: [Run]

  private enum CodingKeys: String, CodingKey {
    case version, runs
    case schema = "$schema"
  }
}

extension String {
  /// The path as a relative or absolute reference (RFC 3986).
  fileprivate var addingURIEscapes: String {
    utf8.map { byte in
      let character = Character(UnicodeScalar(byte))
      let isPlain = byte < 0x80 && (character.isLetter || character.isNumber || "-._~/+".contains(character))
      return isPlain ? String(character) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }.joined()
  }
}

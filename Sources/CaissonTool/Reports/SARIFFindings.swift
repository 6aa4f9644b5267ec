internal import CaissonCheck
internal import CaissonModel

/// Findings in the Static Analysis Results Interchange Format (OASIS, 2.1.0), as code hosts show them.
struct SARIFFindings {
  private let report: FindingReport

  init(_ report: FindingReport) { self.report = report }

  var text: String {
    let rules = Rule.allCases.filter { rule in report.findings.contains { $0.rule == rule } }
    let driver = Log.Driver(
      name: "caisson", version: CaissonVersion.current,
      rules: rules.map { Log.Rule(id: $0.rawValue, fullDescription: Log.Message(text: $0.explanation)) })
    let run = Log.Run(
      tool: Log.Tool(driver: driver), columnKind: "utf16CodeUnits", results: report.findings.map(result))
    return encoded(Log(runs: [run]))
  }

  private func result(_ finding: Finding) -> Log.Result {
    Log.Result(
      ruleId: finding.rule.rawValue, level: finding.severity.rawValue,
      message: Log.Message(text: finding.message + (finding.hint.map { ". \($0)" } ?? "")),
      locations: [location(finding.place)],
      relatedLocations: finding.notes.map { location($0.place, message: $0.message) })
  }

  private func location(_ place: SourcePlace, message: String? = nil) -> Log.Location {
    // Columns are counted in bytes here, and in UTF-16 there.
    let line = report.line(at: place) ?? ""
    let before = String(decoding: line.utf8.prefix(max(place.column - 1, 0)), as: UTF8.self)
    return Log.Location(
      physicalLocation: Log.PhysicalLocation(
        artifactLocation: Log.ArtifactLocation(uri: place.file.addingURIEscapes),
        region: Log.Region(startLine: max(place.line, 1), startColumn: before.utf16.count + 1)),
      message: message.map(Log.Message.init))
  }
}

/// The parts of the format that are used here, by its own names.
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
  /// A path as a relative or absolute reference (RFC 3986).
  fileprivate var addingURIEscapes: String {
    utf8.map { byte in
      let character = Character(UnicodeScalar(byte))
      let isPlain = byte < 0x80 && (character.isLetter || character.isNumber || "-._~/+".contains(character))
      return isPlain ? String(character) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }.joined()
  }
}

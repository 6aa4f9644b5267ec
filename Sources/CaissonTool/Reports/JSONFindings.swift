internal import CaissonCheck
internal import Foundation

/// Findings for programs: one object, whose form `schema` counts.
struct JSONFindings: Encodable {
  private let schema = 1
  private let findings: [Finding]
  private let fixed: Int
  private let targets: [Targets]

  /// What differs between targets.
  private struct Targets: Encodable {
    let targets: [String]
    let rows: [TargetComparison.Row]
  }

  init(_ report: FindingReport) {
    findings = report.findings
    fixed = report.fixedCount
    targets = report.comparisons.map { Targets(targets: $0.targets, rows: $0.rows) }
  }

  var text: String { encoded(self) }
}

/// A value as JSON, in a stable order.
func encoded(_ value: some Encodable) -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
  // Strings and numbers alone: nothing that has no form in JSON.
  return (try? encoder.encode(value)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
}

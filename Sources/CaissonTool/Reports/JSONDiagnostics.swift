internal import CaissonCheck
internal import CaissonDiagnostics
internal import Foundation

/// Diagnostics for programs, as one JSON object; `schema` is the version of its schema.
struct JSONDiagnostics: Encodable {
  private let schema = 2
  private let diagnostics: [Diagnostic]
  private let fixed: Int
  private let targets: [Targets]

  /// The differences between targets.
  private struct Targets: Encodable {
    let targets: [String]
    let rows: [TargetComparison.Row]
  }

  init(_ report: DiagnosticReport) {
    diagnostics = report.diagnostics
    fixed = report.fixedCount
    targets = report.comparisons.map { Targets(targets: $0.targets, rows: $0.rows) }
  }

  var text: String { encoded(self) }
}

/// Returns a value as JSON, in a stable order.
func encoded(_ value: some Encodable) -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
  // The value contains only strings and numbers, which JSON can represent.
  return (try? encoder.encode(value)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
}

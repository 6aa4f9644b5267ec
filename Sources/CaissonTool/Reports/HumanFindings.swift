internal import CaissonCheck
internal import CaissonModel

/// Findings as a person reads them: in the form that compilers use, with the lines that they are about.
struct HumanFindings {
  private let report: FindingReport
  private let style: Style

  init(_ report: FindingReport, usingColor: Bool) {
    self.report = report
    style = Style(isOn: usingColor)
  }

  var text: String {
    (report.findings.map(text) + report.comparisons.map(\.text) + [summary]).joined(separator: "\n")
  }

  private func text(of finding: Finding) -> String {
    let severity = style.severity(finding.severity)
    var lines = [
      "\(style.bold("\(finding.place): "))\(severity)\(style.bold(finding.message)) \(style.faint("[\(finding.rule.rawValue)]"))"
    ]
    lines += excerpt(at: finding.place)
    for note in finding.notes {
      lines.append("\(style.bold("\(note.place): "))\(style.severity(.note))\(note.message)")
      lines += excerpt(at: note.place)
    }
    if let hint = finding.hint { lines.append("  \(style.hint("hint:")) \(hint)") }
    if let fix = finding.fix { lines.append("  \(style.hint("fix:")) \(fix.old) -> \(fix.new) (--fix)") }
    return lines.joined(separator: "\n")
  }

  /// The line of a place, and a mark below the column.
  private func excerpt(at place: SourcePlace) -> [String] {
    guard let line = report.line(at: place) else { return [] }
    let number = "\(place.line)"
    let margin = String(repeating: " ", count: max(5 - number.count, 0))
    // Tabs stay tabs, so that the mark stands below its column.
    let start = String(decoding: line.utf8.prefix(max(place.column - 1, 0)), as: UTF8.self)
    let before = start.map { $0 == "\t" ? "\t" : " " }.joined()
    return [
      "\(margin)\(number) | \(line)",
      "\(String(repeating: " ", count: margin.count + number.count)) | \(before)\(style.mark("^"))",
    ]
  }

  private var summary: String {
    func counted(_ severity: Finding.Severity) -> String? {
      let count = report.findings.count { $0.severity == severity }
      return count == 0 ? nil : "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
    }
    let counts = Finding.Severity.allCases.compactMap(counted)
    let found = counts.isEmpty ? "the description agrees with its headers" : counts.joined(separator: ", ")
    let mended = report.fixedCount == 0 ? "" : "; \(report.fixedCount) mended"
    let more = report.findings.first.map { "; 'caisson explain \($0.rule.rawValue)' says more" } ?? ""
    return found + mended + more
  }
}

/// The terminal's colours.
private struct Style {
  let isOn: Bool

  private func wrapped(_ text: String, _ code: String) -> String { isOn ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text }

  func bold(_ text: String) -> String { wrapped(text, "1") }
  func faint(_ text: String) -> String { wrapped(text, "2") }
  func hint(_ text: String) -> String { wrapped(text, "36") }
  func mark(_ text: String) -> String { wrapped(text, "1;32") }

  func severity(_ severity: Finding.Severity) -> String {
    let code =
      switch severity {
      case .error: "1;31"
      case .warning: "1;35"
      case .note: "1;36"
      }
    return wrapped("\(severity.rawValue): ", code)
  }
}

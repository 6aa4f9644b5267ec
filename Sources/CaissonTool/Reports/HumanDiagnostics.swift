internal import CaissonCheck
internal import CaissonDiagnostics
internal import CaissonModel

/// Diagnostics for people, in the format of compilers, with excerpts of the source.
struct HumanDiagnostics {
  private let report: DiagnosticReport
  private let style: Style

  init(_ report: DiagnosticReport, usingColor: Bool) {
    self.report = report
    style = Style(isOn: usingColor)
  }

  var text: String {
    (report.diagnostics.map(text) + report.comparisons.map(\.text) + [summary]).joined(separator: "\n")
  }

  private func text(of diagnostic: Diagnostic) -> String {
    let severity = style.severity(diagnostic.severity)
    let location = style.bold("\(diagnostic.location): ")
    var lines = [
      "\(location)\(severity)\(style.bold(diagnostic.message)) \(style.faint("[\(diagnostic.rule.id)]"))"
    ]
    lines += excerpt(at: diagnostic.location)
    for note in diagnostic.notes {
      lines.append("\(style.bold("\(note.location): "))\(style.severity(.note))\(note.message)")
      lines += excerpt(at: note.location)
    }
    if let hint = diagnostic.hint { lines.append("  \(style.hint("hint:")) \(hint)") }
    if let fixIt = diagnostic.fixIt {
      lines.append("  \(style.hint("fix-it:")) \(fixIt.old) -> \(fixIt.new) (apply with --fix)")
    }
    return lines.joined(separator: "\n")
  }

  /// Returns the line at a source location, and a mark below the column.
  private func excerpt(at location: SourcePlace) -> [String] {
    guard let line = report.line(at: location) else { return [] }
    let number = "\(location.line)"
    let margin = String(repeating: " ", count: max(5 - number.count, 0))
    // Tabs stay tabs, so that the mark stands below its column.
    let start = String(decoding: line.utf8.prefix(max(location.column - 1, 0)), as: UTF8.self)
    let before = start.map { $0 == "\t" ? "\t" : " " }.joined()
    return [
      "\(margin)\(number) | \(line)",
      "\(String(repeating: " ", count: margin.count + number.count)) | \(before)\(style.mark("^"))",
    ]
  }

  private var summary: String {
    func counted(_ severity: Severity) -> String? {
      let count = report.diagnostics.count { $0.severity == severity }
      return count == 0 ? nil : "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
    }
    let counts = Severity.allCases.compactMap(counted)
    let found = counts.isEmpty ? "the description agrees with its headers" : counts.joined(separator: ", ")
    let applied = "\(report.fixedCount) fix-it\(report.fixedCount == 1 ? "" : "s") applied"
    let more = report.diagnostics.first.map { "; run 'caisson explain \($0.rule.id)' for more" } ?? ""
    return found + (report.fixedCount == 0 ? "" : "; \(applied)") + more
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

  func severity(_ severity: Severity) -> String {
    let code =
      switch severity {
      case .error: "1;31"
      case .warning: "1;35"
      case .note: "1;36"
      }
    return wrapped("\(severity.rawValue): ", code)
  }
}

internal import CaissonCheck
internal import CaissonModel
internal import Foundation

/// Findings, and the texts that they are about.
struct FindingReport {
  var findings: [Finding] = []
  /// What differs between targets, where there are several.
  var comparisons: [TargetComparison] = []
  /// The descriptions by the names that findings have for them.
  private(set) var sources: [String: DescriptionSource] = [:]
  /// How many findings have been mended.
  private(set) var fixedCount = 0

  mutating func add(_ source: DescriptionSource) { sources[source.displayPath] = source }

  /// Edits the descriptions where the mend is plain, and takes out what is mended.
  mutating func applyFixes() throws {
    for (name, source) in sources.sorted(by: { $0.key < $1.key }) {
      var text = String(decoding: source.text, as: UTF8.self)
      // From the end on: what has been found before stays where it was.
      for finding in findings.reversed() where finding.place.file == name {
        guard let fix = finding.fix, let mended = fix.applied(to: text) else { continue }
        text = mended
        fixedCount += 1
        findings.removeAll { $0 == finding }
      }
      guard text != String(decoding: source.text, as: UTF8.self) else { continue }
      do {
        try Data(text.utf8).write(to: URL(fileURLWithPath: source.path), options: .atomic)
      } catch {
        throw ToolError.machine("cannot write '\(source.path)': \(error.localizedDescription)")
      }
    }
  }

  /// Prints all findings to standard output.
  func print(_ format: CheckCommand.Format, usingColor: Bool) {
    switch format {
    case .human: Swift.print(HumanFindings(self, usingColor: usingColor).text)
    case .json: Swift.print(JSONFindings(self).text)
    case .sarif: Swift.print(SARIFFindings(self).text)
    }
  }

  /// A line of a description or a header; nil if it is not there.
  func line(at place: SourcePlace) -> String? {
    let data = sources[place.file]?.text ?? FileManager.default.contents(atPath: place.file)
    guard let data, place.line > 0 else { return nil }
    let lines = String(decoding: data, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    return place.line <= lines.count ? String(lines[place.line - 1]) : nil
  }
}

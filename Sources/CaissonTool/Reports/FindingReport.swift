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
  var fixedCount = 0

  mutating func add(_ source: DescriptionSource) throws {
    if let other = sources.updateValue(source, forKey: source.displayPath), other.path != source.path {
      throw ToolError.input(
        "'\(other.path)' and '\(source.path)' are both called '\(source.displayPath)' here: give one at a time")
    }
  }

  /// Edits the descriptions where the mend is plain.
  ///
  /// - Returns: how many mends were made.
  func applyFixes() throws -> Int {
    var count = 0
    for (name, source) in sources.sorted(by: { $0.key < $1.key }) {
      let original = String(decoding: source.text, as: UTF8.self)
      let hasCarriageReturns = original.contains("\r\n")
      var text = original.replacing("\r\n", with: "\n")
      var applied: Set<Fix> = []
      // From the end on: what has been found before stays where it was. What two targets or two libraries find is one fault.
      for finding in findings.reversed() where finding.place.file == name {
        guard let fix = finding.fix, !applied.contains(fix), let mended = fix.applied(to: text) else { continue }
        text = mended
        applied.insert(fix)
      }
      count += applied.count
      if hasCarriageReturns { text = text.replacing("\n", with: "\r\n") }
      guard text != original else { continue }
      let path = URL(fileURLWithPath: source.path).resolvingSymlinksInPath().path
      try WholeFiles.write([(path: path, text: text)])
    }
    return count
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
    let lines = String(decoding: data, as: UTF8.self).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return place.line <= lines.count ? String(lines[place.line - 1]) : nil
  }
}

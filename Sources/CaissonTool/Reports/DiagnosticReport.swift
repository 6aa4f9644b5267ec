internal import CaissonCheck
internal import CaissonDiagnostics
internal import CaissonModel
internal import Foundation

/// Diagnostics, and the descriptions that they are about.
struct DiagnosticReport {
  var diagnostics: [Diagnostic] = []
  /// The differences between targets, if there are several.
  var comparisons: [TargetComparison] = []
  /// The descriptions, by the file names in the diagnostics.
  private(set) var sources: [String: DescriptionSource] = [:]
  /// How many fix-its have been applied.
  var fixedCount = 0

  mutating func add(_ source: DescriptionSource) throws {
    if let other = sources.updateValue(source, forKey: source.displayPath), other.path != source.path {
      throw ToolError.input(
        "'\(other.path)' and '\(source.path)' are both called '\(source.displayPath)' here: give one at a time")
    }
  }

  /// Applies the fix-its to the descriptions.
  ///
  /// - Returns: the number of applied fix-its.
  func applyFixIts() throws -> Int {
    var count = 0
    for (name, source) in sources.sorted(by: { $0.key < $1.key }) {
      let original = String(decoding: source.text, as: UTF8.self)
      let hasCarriageReturns = original.contains("\r\n")
      var text = original.replacing("\r\n", with: "\n")
      var applied: Set<FixIt> = []
      // Apply them from the end, so that earlier source locations stay valid. Targets or libraries may propose the same
      // edit.
      for diagnostic in diagnostics.reversed() where diagnostic.location.file == name {
        guard let fixIt = diagnostic.fixIt, !applied.contains(fixIt), let edited = fixIt.applied(to: text) else {
          continue
        }
        text = edited
        applied.insert(fixIt)
      }
      count += applied.count
      if hasCarriageReturns { text = text.replacing("\n", with: "\r\n") }
      guard text != original else { continue }
      let path = URL(fileURLWithPath: source.path).resolvingSymlinksInPath().path
      try WholeFiles.write([(path: path, text: text)])
    }
    return count
  }

  /// Prints all diagnostics to standard output.
  func print(_ format: CheckCommand.Format, usingColor: Bool) {
    switch format {
    case .human: Swift.print(HumanDiagnostics(self, usingColor: usingColor).text)
    case .json: Swift.print(JSONDiagnostics(self).text)
    case .sarif: Swift.print(SARIFDiagnostics(self).text)
    }
  }

  /// Returns a line of a description or a header, or nil if there is none.
  func line(at location: SourcePlace) -> String? {
    let data = sources[location.file]?.text ?? FileManager.default.contents(atPath: location.file)
    guard let data, location.line > 0 else { return nil }
    let lines = String(decoding: data, as: UTF8.self).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return location.line <= lines.count ? String(lines[location.line - 1]) : nil
  }
}

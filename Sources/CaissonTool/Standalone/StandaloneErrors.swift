internal import CaissonDiagnostics
internal import CaissonModel
internal import Foundation

/// The compiler's errors in standalone source, as diagnostics of the description.
struct StandaloneErrors {
  private let source: StandaloneSource
  private let lines: [Substring]
  private let describedLines: [Substring]

  init(_ source: StandaloneSource, description: DescriptionSource) {
    self.source = source
    lines = Self.lines(of: source.text)
    describedLines = Self.lines(of: String(decoding: description.text, as: UTF8.self))
  }

  private static func lines(of text: String) -> [Substring] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  }

  /// Returns the errors in the messages of the compiler about a file.
  func diagnostics(in messages: String, file: String) -> [Diagnostic] {
    messages.split(separator: "\n").compactMap { message in
      guard message.hasPrefix(file + ":"),
        let match = message.dropFirst(file.count).wholeMatch(of: /:(\d+):(\d+): error: (.*)/),
        let line = Int(match.1), let column = Int(match.2), source.lines.indices.contains(line - 1)
      else { return nil }
      let described = source.lines[line - 1]
      let name = source.declaration(at: described)?.name ?? "line \(described)"
      let place = SourcePlace(file: "", line: described, column: self.column(column, line: line, described))
      return Diagnostic(.standaloneDeclaration(name, String(match.3)), at: place)
    }
  }

  /// Returns the column in the description of a column in the source: attributes before it are missing there.
  private func column(_ column: Int, line: Int, _ described: Int) -> Int {
    guard lines.indices.contains(line - 1), describedLines.indices.contains(described - 1) else { return 1 }
    let (text, original) = (Array(lines[line - 1].utf8), Array(describedLines[described - 1].utf8))
    let rest = text.dropFirst(column - 1)
    return original.count >= rest.count && original.suffix(rest.count) == rest ? original.count - rest.count + 1 : 1
  }
}

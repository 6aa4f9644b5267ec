/// A C documentation comment, without its markers.
struct DocumentationComment {
  /// The lines, without leading and trailing blank lines.
  let lines: [String]

  /// - Parameter text: the comment in the source, `/** ... */` or lines of `///`; nil if there is none.
  init(_ text: String?) {
    guard let text else {
      lines = []
      return
    }
    var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { Self.stripped($0) }
    while lines.first?.isEmpty == true { lines.removeFirst() }
    while lines.last?.isEmpty == true { lines.removeLast() }
    self.lines = lines
  }

  private static func stripped(_ line: Substring) -> String {
    var line = line.drop { $0 == " " || $0 == "\t" || $0 == "\r" }
    for marker in ["/**<", "/*!<", "/**", "/*!", "/*", "///<", "//!<", "///", "//!", "//", "**", "*"]
    where line.hasPrefix(marker) && !line.hasPrefix("*/") {
      line = line.dropFirst(marker.count)
      break
    }
    if line.hasSuffix("*/") { line = line.dropLast(2) }
    // Remove the space after the marker, but keep the indentation of examples.
    if line.hasPrefix(" ") { line = line.dropFirst() }
    while let last = line.last, last.isWhitespace || last == "*" && line.allSatisfy({ $0 == "*" }) {
      line = line.dropLast()
    }
    return String(line)
  }
}

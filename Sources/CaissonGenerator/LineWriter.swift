/// Writes lines, and owns their indentation.
struct LineWriter {
  private(set) var lines: [String] = []
  private var indentation: Int

  /// A writer whose lines begin so many levels in; a level has two spaces.
  init(indentation: Int = 0) { self.indentation = indentation }

  /// The lines, without the last one's end.
  var text: String { lines.joined(separator: "\n") }

  /// Writes a line.
  mutating func line(_ text: String) {
    lines.append(text.isEmpty ? "" : String(repeating: "  ", count: indentation) + text)
  }

  /// Writes a line that opens a brace, what stands inside, and the closing brace.
  mutating func block(_ opening: String, _ body: (inout LineWriter) -> Void) {
    line(opening)
    indentation += 1
    body(&self)
    indentation -= 1
    line("}")
  }
}

/// Writes lines, and owns their indentation.
package struct LineWriter {
  package private(set) var lines: [String] = []
  package private(set) var indentation: Int

  /// A writer whose lines begin so many levels in; a level has two spaces.
  package init(indentation: Int = 0) { self.indentation = indentation }

  /// The lines, without the last one's end.
  package var text: String { lines.joined(separator: "\n") }

  /// Writes a line.
  package mutating func line(_ text: String) {
    lines.append(text.isEmpty ? "" : String(repeating: "  ", count: indentation) + text)
  }

  /// Writes a line that is not indented, and may have its end with it; nothing if it is empty.
  package mutating func directive(_ text: String) {
    if !text.isEmpty { lines.append(text.last == "\n" ? String(text.dropLast()) : text) }
  }

  /// Writes a line that opens a brace, what stands inside, and the closing brace with what follows it.
  package mutating func block(
    _ opening: String, closing: String = "}", _ body: (inout LineWriter) -> Void
  ) {
    line(opening)
    indentation += 1
    body(&self)
    indentation -= 1
    line(closing)
  }
}

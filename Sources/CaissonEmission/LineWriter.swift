/// A writer of lines, which manages their indentation.
package struct LineWriter {
  package private(set) var lines: [String] = []
  package private(set) var indentation: Int

  /// Creates a writer whose lines begin at an indentation level; a level has two spaces.
  package init(indentation: Int = 0) { self.indentation = indentation }

  /// The lines, without the final newline.
  package var text: String { lines.joined(separator: "\n") }

  /// Writes a line.
  package mutating func line(_ text: String) {
    lines.append(text.isEmpty ? "" : String(repeating: "  ", count: indentation) + text)
  }

  /// Writes a line without indentation, which may end in a newline; nothing if it is empty.
  package mutating func directive(_ text: String) {
    if !text.isEmpty { lines.append(text.last == "\n" ? String(text.dropLast()) : text) }
  }

  /// Writes a line that opens a brace, the contents, and the closing brace with the text that follows it.
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

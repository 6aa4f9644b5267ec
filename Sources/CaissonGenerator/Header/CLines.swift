/// Lines of C, formatted for readers.
enum CLines {
  /// The maximum number of columns in a line.
  static let width = 120

  /// Returns a line, broken after commas or semicolons if it is too long.
  ///
  /// - Parameter limit: the maximum number of lines; a line that needs more is not broken.
  static func wrapped(_ line: String, limit: Int) -> String {
    guard line.count > width, !line.contains("\n") else { return line }
    let lines = broken(line, continuation: "    ")
    return lines.count > limit ? line : lines.joined(separator: "\n")
  }

  /// Returns a function definition: on one line, with the body on its own line, or with one statement per line.
  ///
  /// - Parameters:
  ///   - limit: the maximum number of lines.
  ///   - directive: the `#line` to insert before each further line if the definition exceeds the limit.
  static func definition(
    _ declaration: String, _ statements: [String], limit: Int = .max, directive: String = ""
  ) -> String {
    let body = "{ \(statements.joined(separator: " ")) }"
    let line = "static inline \(declaration) \(body)"
    guard line.count > width else { return line }
    let head = broken("static inline \(declaration)", continuation: "    ")
    let statements = statements.flatMap { broken("  " + $0, continuation: "      ") }
    let lines = head + (body.count <= width ? [body] : ["{"] + statements + ["}"])
    if lines.count <= limit { return lines.joined(separator: "\n") }
    return (head + broken(body, continuation: "  ")).joined(separator: "\n\(directive)\n")
  }

  /// Fills lines with parts, separated by spaces.
  ///
  /// - Parameters:
  ///   - continuation: the prefix of all lines but the first.
  ///   - reserving: the number of columns to leave free at the end of a line.
  static func filled(_ parts: [String], continuation: String, reserving: Int = 0) -> [String] {
    parts.reduce(into: []) { lines, part in
      if let last = lines.last, last.count + 1 + part.count <= width - reserving {
        lines[lines.count - 1] = last + " " + part
      } else {
        lines.append(lines.isEmpty ? part : continuation + part)
      }
    }
  }

  /// Returns the number of lines of a text.
  static func count(_ text: String) -> Int { text.count { $0 == "\n" } + 1 }

  /// Breaks a line where the fewest parentheses are open.
  private static func broken(_ line: String, continuation: String) -> [String] {
    guard line.count > width else { return [line] }
    var lines: [String] = []
    for depth in 1...4 {
      lines = filled(parts(of: line, depth: depth), continuation: continuation)
      if lines.allSatisfy({ $0.count <= width }) { return lines }
    }
    return lines
  }

  /// Splits a line after commas and semicolons that a space follows.
  ///
  /// - Parameter depth: the number of parentheses that may be open at a split, not counting those in string literals.
  private static func parts(of line: String, depth: Int) -> [String] {
    var parts = [""]
    var (isQuoted, open) = (false, 0)
    var previous: Character = " "
    for character in line {
      if character == "\"" && previous != "\\" { isQuoted.toggle() }
      if !isQuoted && "({".contains(character) { open += 1 }
      if !isQuoted && ")}".contains(character) { open -= 1 }
      if character == " " && ",;".contains(previous) && !isQuoted && open <= depth {
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
      // An escaped backslash does not escape the next character.
      previous = previous == "\\" && character == "\\" ? " " : character
    }
    return parts
  }
}

/// Lines of C for people to read.
enum CLines {
  /// The columns that a line may have.
  static let width = 120

  /// A line, broken behind commas or semicolons where it is too long.
  ///
  /// - Parameter limit: how many lines there is room for; a line that needs more stays whole.
  static func wrapped(_ line: String, limit: Int) -> String {
    guard line.count > width, !line.contains("\n") else { return line }
    let lines = broken(line, continuation: "    ")
    return lines.count > limit ? line : lines.joined(separator: "\n")
  }

  /// A function definition: in one line, with the body in a line of its own, or with a line for each statement.
  ///
  /// - Parameters:
  ///   - limit: how many lines there is room for.
  ///   - directive: the `#line` that stands before each further line where there is too little room.
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

  /// As many parts in a line as fit, with a space between two.
  ///
  /// - Parameters:
  ///   - continuation: what the lines after the first begin with.
  ///   - reserving: the columns at a line's end to leave free.
  static func filled(_ parts: [String], continuation: String, reserving: Int = 0) -> [String] {
    parts.reduce(into: []) { lines, part in
      if let last = lines.last, last.count + 1 + part.count <= width - reserving {
        lines[lines.count - 1] = last + " " + part
      } else {
        lines.append(lines.isEmpty ? part : continuation + part)
      }
    }
  }

  /// The number of lines of a text.
  static func count(_ text: String) -> Int { text.count { $0 == "\n" } + 1 }

  /// A line in several, broken where the fewest parentheses are open.
  private static func broken(_ line: String, continuation: String) -> [String] {
    guard line.count > width else { return [line] }
    var lines: [String] = []
    for depth in 1...4 {
      lines = filled(parts(of: line, depth: depth), continuation: continuation)
      if lines.allSatisfy({ $0.count <= width }) { return lines }
    }
    return lines
  }

  /// What stands between two commas or semicolons with a space behind, each with its mark.
  ///
  /// - Parameter depth: how many parentheses may be open there; what a string literal holds does not count.
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
      // A backslash that is escaped itself escapes nothing.
      previous = previous == "\\" && character == "\\" ? " " : character
    }
    return parts
  }
}

/// A Swift expression, laid out when it is printed: on one line if it fits, otherwise with one argument per line.
package indirect enum SwiftExpression: ExpressibleByStringInterpolation {
  /// Source that is never broken.
  case text(String)
  /// A call.
  case call(String, [SwiftExpression])
  /// Source before an expression: `try `, `label: `.
  case prefixed(String, SwiftExpression)
  /// Source after an expression.
  case suffixed(SwiftExpression, String)

  package init(stringLiteral text: String) { self = .text(text) }

  /// The expression on one line.
  package var line: String {
    switch self {
    case .text(let text): text
    case .call(let callee, let arguments): "\(callee)(\(arguments.map(\.line).joined(separator: ", ")))"
    case .prefixed(let prefix, let expression): prefix + expression.line
    case .suffixed(let expression, let suffix): expression.line + suffix
    }
  }

  /// Returns the expression as lines of at most `width` columns if possible; the first begins at `column`.
  func lines(width: Int, column: Int) -> [String] {
    if column + line.count <= width { return [line] }
    switch self {
    case .text(let text): return [text]
    case .prefixed(let prefix, let expression):
      var lines = expression.lines(width: width, column: column + prefix.count)
      lines[0] = prefix + lines[0]
      return lines
    case .suffixed(let expression, let suffix):
      var lines = expression.lines(width: width - suffix.count, column: column)
      lines[lines.count - 1] += suffix
      return lines
    case .call(let callee, let arguments):
      guard !arguments.isEmpty else { return [line] }
      // Try all arguments on one line, then one per line.
      let all = arguments.map(\.line).joined(separator: ", ")
      if all.count + 3 <= width - 2 { return ["\(callee)(", "  \(all))"] }
      let broken = arguments.enumerated().flatMap { index, argument in
        var lines = argument.lines(width: width - 2, column: 1)
        lines[lines.count - 1] += index == arguments.count - 1 ? ")" : ","
        return lines.map { "  " + $0 }
      }
      return ["\(callee)("] + broken
    }
  }
}

package import CaissonEmission

/// A Swift statement.
package indirect enum SwiftStatement {
  /// Source before an expression, such as `let x = `, and the expression.
  case line(String, SwiftExpression)
  /// The value of a closure or a function; `return` is written only after other statements.
  case result(SwiftExpression)
  /// A call whose last argument is a closure: source before it, the call, the beginning of the closure, and its body.
  case closure(String, SwiftExpression, opening: String, [SwiftStatement], isResult: Bool)
  /// Source, and a block in braces.
  case block(String, [SwiftStatement])
  /// A compiler directive, which is not indented: `#sourceLocation`.
  case directive(String)
}

extension LineWriter {
  private static let width = 120

  /// Writes the body of a function or a closure.
  package mutating func body(_ statements: [SwiftStatement]) {
    let isAlone = statements.count { if case .directive = $0 { false } else { true } } == 1
    for statement in statements { self.statement(statement, isAlone: isAlone) }
  }

  private mutating func statement(_ statement: SwiftStatement, isAlone: Bool) {
    switch statement {
    case .directive(let text): directive(text)
    case .line(let prefix, let expression): lines(of: prefix.isEmpty ? expression : .prefixed(prefix, expression))
    case .result(let expression): lines(of: isAlone ? expression : .prefixed("return ", expression))
    case .block(let opening, let body): block(opening) { $0.body(body) }
    case .closure(let prefix, let call, let opening, let body, let isResult):
      let prefix = isResult && !isAlone ? "return " + prefix : prefix
      let start = SwiftExpression.prefixed(prefix, call)
        .lines(width: Self.width - opening.count - 1 - 2 * indentation, column: 0)
      start.dropLast().forEach { line($0) }
      block("\(start.last ?? "") \(opening)") { $0.body(body) }
    }
  }

  private mutating func lines(of expression: SwiftExpression) {
    for line in expression.lines(width: Self.width - 2 * indentation, column: 0) { self.line(line) }
  }
}

internal import SwiftSyntax

/// The names that an expression uses and does not declare itself, as far as syntax shows.
final class FreeNames: SyntaxVisitor {
  private var used: [String] = []
  private var declared: Set<String> = []

  /// Returns the names in an expression.
  static func of(_ expression: ExprSyntax) -> [String] {
    let finder = FreeNames(viewMode: .sourceAccurate)
    finder.walk(expression)
    return finder.used.filter { !finder.declared.contains($0) }
  }

  override func visit(_ node: DeclReferenceExprSyntax) -> SyntaxVisitorContinueKind {
    // The member in `base.member` is none of the surroundings.
    let member = node.parent?.as(MemberAccessExprSyntax.self)?.declName
    if member != node { used.append(node.baseName.text) }
    return .visitChildren
  }

  override func visit(_ node: ClosureParameterSyntax) -> SyntaxVisitorContinueKind {
    declared.insert((node.secondName ?? node.firstName).text)
    return .visitChildren
  }

  override func visit(_ node: ClosureShorthandParameterSyntax) -> SyntaxVisitorContinueKind {
    declared.insert(node.name.text)
    return .visitChildren
  }

  override func visit(_ node: IdentifierPatternSyntax) -> SyntaxVisitorContinueKind {
    declared.insert(node.identifier.text)
    return .visitChildren
  }
}

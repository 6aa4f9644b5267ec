internal import SwiftSyntax

/// The names in a description's file that the expansion of one of its types depends on.
final class FileNames: SyntaxVisitor {
  /// The modules that descriptions import, and in place of which `Caisson` has all that their code needs.
  static let describing: Set = ["CaissonDescription", "CaissonLinking", "CaissonModel", "CaissonLayout"]

  /// The modules that bind libraries by their descriptions, or export.
  static let binding: Set = ["CaissonDynamic", "CaissonTracing", "CaissonExport", "CaissonEvaluation"]

  /// The types that extensions make `Sendable`.
  private var sendable: Set<String> = []
  private var modifiers: Set<String> = []

  init(_ file: SourceFileSyntax) {
    super.init(viewMode: .sourceAccurate)
    walk(file)
  }

  /// The widest access level of the file's declarations, which an import needs.
  var access: String { ["public", "package"].first(where: modifiers.contains) ?? "internal" }

  /// Returns whether the file states that a type is `Sendable`, or that it is not.
  func isSendable(_ type: String, _ declaration: some DeclGroupSyntax) -> Bool {
    sendable.contains(type) || Self.statesSendable(declaration)
  }

  override func visit(_ node: ExtensionDeclSyntax) -> SyntaxVisitorContinueKind {
    if Self.statesSendable(node) { sendable.insert(node.extendedType.trimmedDescription) }
    return .visitChildren
  }

  override func visit(_ node: DeclModifierSyntax) -> SyntaxVisitorContinueKind {
    modifiers.insert(node.name.text)
    return .skipChildren
  }

  private static func statesSendable(_ declaration: some DeclGroupSyntax) -> Bool {
    declaration.inheritanceClause?.inheritedTypes.contains { $0.type.trimmedDescription.hasSuffix("Sendable") } ?? false
  }
}

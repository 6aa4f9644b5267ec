internal import CaissonDiagnostics
internal import SwiftSyntax
internal import SwiftSyntaxMacros

/// The declarations that `@Export` applies to.
enum ExportPlace {
  static func check(
    _ declaration: some DeclSyntaxProtocol, _ node: AttributeSyntax, in context: some MacroExpansionContext,
    diagnostics: inout Diagnostics
  ) {
    guard
      declaration.is(FunctionDeclSyntax.self) || declaration.is(InitializerDeclSyntax.self)
        || declaration.is(EnumCaseDeclSyntax.self)
    else {
      diagnostics.add(node, message(for: declaration))
      return
    }
    guard let outer = context.lexicalContext.first else { return }
    let attributes = outer.asProtocol((any WithAttributesSyntax).self)?.attributes
    guard outer.is(ClassDeclSyntax.self) || outer.is(EnumDeclSyntax.self),
      attributes?.attribute(named: "ExportClass") != nil || attributes?.attribute(named: "ExportEnum") != nil
    else {
      diagnostics.add(node, message(in: outer))
      return
    }
  }

  private static func message(for declaration: some DeclSyntaxProtocol) -> Message {
    if declaration.is(ClassDeclSyntax.self) { return .exportedClass }
    if declaration.is(EnumDeclSyntax.self) { return .exportedEnumeration }
    return declaration.is(VariableDeclSyntax.self) ? .exportedProperty : .exportPlace
  }

  private static func message(in outer: Syntax) -> Message {
    if outer.is(ExtensionDeclSyntax.self) { return .exportInExtension }
    if outer.is(ClassDeclSyntax.self) { return .exportOfMember(of: "class", attribute: "ExportClass") }
    if outer.is(EnumDeclSyntax.self) { return .exportOfMember(of: "enumeration", attribute: "ExportEnum") }
    return .exportMember
  }
}

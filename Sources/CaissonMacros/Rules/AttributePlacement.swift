internal import CaissonDiagnostics
internal import SwiftSyntax
internal import SwiftSyntaxMacros

/// The declarations that `@C` belongs to: the macro of the declaration around them reads it.
enum AttributePlacement {
  /// Reports an attribute that no other macro reads.
  static func check(
    _ attribute: AttributeSyntax, on declaration: some DeclSyntaxProtocol, in context: some MacroExpansionContext,
    _ diagnostics: inout Diagnostics
  ) {
    guard let outer = context.lexicalContext.first, isRead(declaration, in: outer) else {
      diagnostics.add(attribute, .misplacedC)
      return
    }
  }

  private static func isRead(_ declaration: some DeclSyntaxProtocol, in outer: Syntax) -> Bool {
    guard let attributes = outer.asProtocol((any WithAttributesSyntax).self)?.attributes else { return false }
    func has(_ names: String...) -> Bool { names.contains { attributes.attribute(named: $0) != nil } }
    let variable = declaration.as(VariableDeclSyntax.self)
    if outer.is(ProtocolDeclSyntax.self) {
      return has("Bindings") && (variable != nil || declaration.is(FunctionDeclSyntax.self))
    }
    if has("CStruct", "CUnion") { return variable.map(RecordFields.isField) ?? false }
    return has("CEnum", "COptionSet") && (variable != nil || declaration.is(EnumCaseDeclSyntax.self))
  }
}

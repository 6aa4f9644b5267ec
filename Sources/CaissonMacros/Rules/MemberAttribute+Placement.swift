internal import CaissonDiagnostics
internal import SwiftSyntax
internal import SwiftSyntaxMacros

extension MemberAttribute {
  /// The declarations that the attribute belongs to, for messages.
  private var home: String {
    switch self {
    case .function: "a function or an optional function of a '@Bindings' protocol"
    case .variable: "a property of type 'Global<T>' or 'ConstGlobal<T>' of a '@Bindings' protocol"
    case .constant: "a property of a '@Bindings' protocol"
    case .field: "a field of a '@CStruct' or '@CUnion'"
    case .enumerator: "a static member or a case of a '@CEnum' or '@COptionSet'"
    }
  }

  /// Reports an attribute that the macro of the declaration around it does not read.
  func checkPlacement(
    _ attribute: AttributeSyntax, on declaration: some DeclSyntaxProtocol, in context: some MacroExpansionContext,
    _ diagnostics: inout Diagnostics
  ) {
    guard let outer = context.lexicalContext.first, Self.isRead(declaration, in: outer) else {
      diagnostics.add(attribute, .misplacedC(rawValue, home: home))
      return
    }
  }

  /// Whether the macro around a declaration reads its attributes, the wrong ones too.
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

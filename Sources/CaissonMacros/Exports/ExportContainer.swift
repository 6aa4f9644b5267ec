internal import CaissonDiagnostics
internal import SwiftSyntax
internal import SwiftSyntaxMacros

/// The declarations that one macro exports: a function at file scope, or a type with its members.
struct ExportContainer {
  let declaration: DeclSyntax
  let name: TokenSyntax
  /// The name of the type in C; nil for a function.
  let typeName: String?
  let functions: [ExportedFunction]

  var enumeration: EnumDeclSyntax? { declaration.as(EnumDeclSyntax.self) }

  /// Creates a container for a function at file scope.
  init(function declaration: some DeclSyntaxProtocol) {
    self.declaration = DeclSyntax(declaration)
    name = declaration.as(FunctionDeclSyntax.self)?.name ?? .identifier("")
    typeName = nil
    functions = [ExportedFunction(declaration, in: nil)].compactMap(\.self)
  }

  /// Creates a container for a type; reports an error and returns nil if the attribute does not apply to it.
  init?(
    type declaration: some DeclSyntaxProtocol, _ node: AttributeSyntax, in context: some MacroExpansionContext,
    diagnostics: inout Diagnostics
  ) {
    let attribute = node.attributeName.trimmedDescription
    let isEnumeration = attribute.hasSuffix("ExportEnum")
    guard isEnumeration ? declaration.is(EnumDeclSyntax.self) : declaration.is(ClassDeclSyntax.self),
      let group = declaration.asProtocol((any DeclGroupSyntax).self),
      let name = declaration.asProtocol((any NamedDeclSyntax).self)?.name
    else {
      diagnostics.add(node, isEnumeration ? .exportEnumType : .exportClassType)
      return nil
    }
    if !context.lexicalContext.isEmpty {
      diagnostics.add(node, .exportNested)
      return nil
    }
    self.declaration = DeclSyntax(declaration)
    self.name = name
    self.typeName = node.string(nil) ?? ""
    functions = group.memberBlock.members.compactMap { ExportedFunction($0.decl, in: name.text) }
  }
}

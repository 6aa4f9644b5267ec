internal import SwiftSyntax
internal import SwiftSyntaxMacros

/// What is exported at once: a function at file scope, or a type with its members.
struct ExportContainer {
  let declaration: DeclSyntax
  let name: TokenSyntax
  /// The name of the type in C; nil where there is none.
  let typeName: String?
  let functions: [ExportedFunction]

  var enumeration: EnumDeclSyntax? { declaration.as(EnumDeclSyntax.self) }

  /// A function at file scope.
  init(function declaration: some DeclSyntaxProtocol) {
    self.declaration = DeclSyntax(declaration)
    name = declaration.as(FunctionDeclSyntax.self)?.name ?? .identifier("")
    typeName = nil
    functions = [ExportedFunction(declaration, in: nil)].compactMap(\.self)
  }

  /// A type; complains and gives nil where that is none which the attribute exports.
  init?(
    type declaration: some DeclSyntaxProtocol, _ node: AttributeSyntax, in context: some MacroExpansionContext,
    complaints: inout Complaints
  ) {
    let attribute = node.attributeName.trimmedDescription
    let isEnumeration = attribute.hasSuffix("ExportEnum")
    guard isEnumeration ? declaration.is(EnumDeclSyntax.self) : declaration.is(ClassDeclSyntax.self),
      let group = declaration.asProtocol((any DeclGroupSyntax).self),
      let name = declaration.asProtocol((any NamedDeclSyntax).self)?.name
    else {
      complaints.add(
        node, "export-type",
        isEnumeration
          ? "C has numbers with names here: @ExportEnum stands before an enumeration with raw values"
          : "C holds objects of classes, by numbers that are checked: @ExportClass stands before a final class")
      return nil
    }
    if !context.lexicalContext.isEmpty {
      complaints.add(
        node, "export-nested", "an exported type stands at file scope: the functions that C calls stand beside it")
      return nil
    }
    self.declaration = DeclSyntax(declaration)
    self.name = name
    self.typeName = node.string(nil) ?? ""
    functions = group.memberBlock.members.compactMap { ExportedFunction($0.decl, in: name.text) }
  }
}

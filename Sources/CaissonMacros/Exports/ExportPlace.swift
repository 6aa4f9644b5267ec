internal import SwiftSyntax
internal import SwiftSyntaxMacros

/// Where `@Export` has business.
enum ExportPlace {
  static func check(
    _ declaration: some DeclSyntaxProtocol, _ node: AttributeSyntax, in context: some MacroExpansionContext,
    complaints: inout Complaints
  ) {
    guard
      declaration.is(FunctionDeclSyntax.self) || declaration.is(InitializerDeclSyntax.self)
        || declaration.is(EnumCaseDeclSyntax.self)
    else {
      complaints.add(node, "export-place", advice(declaration))
      return
    }
    guard let outer = context.lexicalContext.first else { return }
    let attributes = outer.asProtocol((any WithAttributesSyntax).self)?.attributes
    guard outer.is(ClassDeclSyntax.self) || outer.is(EnumDeclSyntax.self),
      attributes?.attribute(named: "ExportClass") != nil || attributes?.attribute(named: "ExportEnum") != nil
    else {
      complaints.add(node, "export-member", advice(in: outer))
      return
    }
  }

  private static func advice(_ declaration: some DeclSyntaxProtocol) -> String {
    if declaration.is(ClassDeclSyntax.self) { return "a class is exported by @ExportClass" }
    if declaration.is(EnumDeclSyntax.self) { return "an enumeration is exported by @ExportEnum" }
    if declaration.is(VariableDeclSyntax.self) {
      return "C calls functions: export a function that gives the property"
    }
    return "C calls functions: @Export stands before a function or an initializer"
  }

  private static func advice(in outer: Syntax) -> String {
    if outer.is(ExtensionDeclSyntax.self) {
      return
        "what C can call stands in the body of its type: move it there, or export a function at file scope that takes "
        + "the object"
    }
    if outer.is(ClassDeclSyntax.self) {
      return "the class around it is not exported: write @ExportClass(\"name\") before it"
    }
    if outer.is(EnumDeclSyntax.self) {
      return "the enumeration around it is not exported: write @ExportEnum(\"name\") before it"
    }
    return "what C can call is a function at file scope, or a member of an exported class or enumeration"
  }
}

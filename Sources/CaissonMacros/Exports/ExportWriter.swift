internal import CaissonEmission
internal import CaissonModel
internal import SwiftSyntax
internal import SwiftSyntaxMacros

/// Writes C entry points and their descriptions.
struct ExportWriter<Context: MacroExpansionContext> {
  let container: ExportContainer
  let places: Places
  let context: Context

  /// Returns the declarations for a container; none if the rules report an error.
  static func declarations(
    for container: ExportContainer, in context: Context, diagnostics: inout Diagnostics
  ) -> [DeclSyntax] {
    ExportCheck.check(container, diagnostics: &diagnostics)
    guard diagnostics.isEmpty else { return [] }
    let places = Places(of: container.declaration, in: context)
    // The compiler parses the text in any case.
    let text = ExportWriter(container: container, places: places, context: context).text
    return [DeclSyntax(MissingDeclSyntax(placeholder: .identifier(text)))]
  }

  private var text: String {
    var writer = LineWriter()
    for function in container.functions {
      let name = context.makeUniqueName(function.symbol).text
      ExportedFunctionWriter(function, name: name, places: places).write(&writer)
    }
    if !container.functions.isEmpty { writer.directive("#sourceLocation()") }
    if let name = container.typeName, container.enumeration == nil { writeLifetime(name, &writer) }
    // Overloaded functions have different names in C.
    let name = context.makeUniqueName("exports_" + (container.typeName ?? container.functions.first?.symbol ?? ""))
    writer.line("/// The exports of `\(container.name.text)`.")
    writer.block("public nonisolated enum \(name): CaissonExport.Exported {") { writer in
      writer.block("public static var exports: [CaissonExport.ExportDescription] {") { writer in
        writer.line("var exports: [CaissonExport.ExportDescription] = []")
        if let enumeration = container.enumeration {
          writeDescription(of: enumeration, &writer)
        } else if let name = container.typeName {
          writeDescription(ofClass: name, &writer)
        }
        for function in container.functions {
          ExportDescriptionWriter(function, places: places).write(&writer)
        }
        writer.line("return exports")
      }
    }
    return writer.text
  }

  /// Writes the functions with which C retains and frees an object.
  private func writeLifetime(_ name: String, _ writer: inout LineWriter) {
    let type = SwiftName.escaped(container.name.text)
    let argument = "_ object: CaissonExport.CArgument<\(type)>"
    writer.block(
      "@c(\(name)_retain) public nonisolated func \(context.makeUniqueName("retain"))(\(argument)) -> "
        + "CaissonExport.CResult<\(type)> {"
    ) { writer in
      writer.line(
        "unsafe CaissonExport._ExportCall.result(\"\(name)_retain\") { () throws -> \(type) in "
          + "try unsafe CaissonExport._ExportCall.argument(object, \"self\") }")
    }
    writer.block("@c(\(name)_free) public nonisolated func \(context.makeUniqueName("free"))(\(argument)) -> CInt {") {
      writer in
      writer.line("unsafe CaissonExport._ExportCall.status(\"\(name)_free\") { try unsafe \(type)._free(object) }")
    }
  }

  private func writeDescription(ofClass name: String, _ writer: inout LineWriter) {
    let type = SwiftName.escaped(container.name.text)
    writer.line(
      "exports.append(.type(CaissonExport.ExportedClassDescription(name: \(literal(name)), "
        + "documentation: \(literal(container.declaration.documentation)), "
        + "isSendable: CaissonExport.ExportThreads.isSendable(\(type).self), "
        + "place: \(expression(places.place(of: container.name), in: "CaissonExport")))))")
  }

  private func writeDescription(of enumeration: EnumDeclSyntax, _ writer: inout LineWriter) {
    let type = SwiftName.escaped(enumeration.name.text)
    let raw = enumeration.inheritanceClause?.inheritedTypes.first.flatMap { ExportShape.integer($0.type.trimmed) }
    let cases = enumeration.memberBlock.members.compactMap { $0.decl.as(EnumCaseDeclSyntax.self) }
    let enumerators = cases.flatMap { group in
      group.elements.map { element in
        let own = group.attributes.attribute(named: "Export")?.string(nil)
        let name = own ?? "\(Self.capitals(container.typeName ?? ""))_\(Self.capitals(element.name.text))"
        return "CaissonExport.EnumerationDescription.Enumerator(name: \(literal(name)), "
          + "swiftName: \(literal(element.name.text)), value: \"\\(\(type).\(element.name.text).rawValue)\", "
          + "documentation: \(literal(group.documentation)), place: \(expression(places.place(of: element.name), in: "CaissonExport")))"
      }
    }
    writer.line(
      "exports.append(.enumeration(CaissonExport.EnumerationDescription(name: .typedef(\(literal(container.typeName ?? ""))), "
        + "swiftName: \(literal(type)), rawType: .\(raw ?? .int), statesRawType: true, "
        + "enumerators: [\(enumerators.joined(separator: ", "))], "
        + "documentation: \(literal(enumeration.documentation)), "
        + "place: \(expression(places.place(of: enumeration.name), in: "CaissonExport")))))")
  }

  /// Returns a name in the style of C constants: `isOpen` becomes `IS_OPEN`.
  private static func capitals(_ name: String) -> String {
    var result = ""
    var previous: Character?
    for character in name where character != "`" {
      if character.isUppercase, previous?.isLowercase == true { result.append("_") }
      result += character.uppercased()
      previous = character
    }
    return result
  }
}

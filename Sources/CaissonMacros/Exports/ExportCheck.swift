internal import CaissonDiagnostics
internal import CaissonEmission
internal import SwiftSyntax

/// The rules for exports.
enum ExportCheck {
  static func check(_ container: ExportContainer, diagnostics: inout Diagnostics) {
    checkAccess(container.declaration, container.name, diagnostics: &diagnostics)
    if let type = container.declaration.as(ClassDeclSyntax.self) {
      check(type, diagnostics: &diagnostics)
    } else if let enumeration = container.enumeration {
      check(enumeration, diagnostics: &diagnostics)
    }
    for function in container.functions {
      if container.typeName != nil { checkAccess(function.declaration, function.name, diagnostics: &diagnostics) }
      checkForm(function, diagnostics: &diagnostics)
      for parameter in function.parameters { ExportTypeCheck.check(parameter, diagnostics: &diagnostics) }
      if let type = function.signature.returnClause?.type {
        ExportTypeCheck.check(result: type, function.result, diagnostics: &diagnostics)
      }
    }
  }

  /// Checks that the name is an identifier in C and C++.
  static func checkName(of attribute: AttributeSyntax, diagnostics: inout Diagnostics) {
    let name = attribute.string(nil) ?? ""
    let isIdentifier =
      name.utf8.allSatisfy { byte in
        byte == UInt8(ascii: "_") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      } && name.utf8.first.map { !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } == true
    if !isIdentifier {
      diagnostics.add(attribute, .exportName)
    } else if CKeywords.all.contains(name) {
      diagnostics.add(attribute, .exportKeyword(name))
    }
  }

  private static func checkAccess(
    _ declaration: DeclSyntax, _ name: TokenSyntax, diagnostics: inout Diagnostics
  ) {
    guard let modifiers = declaration.asProtocol((any WithModifiersSyntax).self)?.modifiers else { return }
    if !["public"].contains(modifiers.access), !modifiers.contains(where: { $0.name.text == "open" }) {
      diagnostics.add(name, .exportAccess(name.text))
    }
  }

  private static func check(_ type: ClassDeclSyntax, diagnostics: inout Diagnostics) {
    if !type.modifiers.contains(where: { $0.name.text == "final" }) {
      diagnostics.add(type.name, .exportFinal(type.name.text))
    }
    if let generics = type.genericParameterClause {
      diagnostics.add(generics, .exportGeneric("class"))
    }
  }

  private static func check(_ enumeration: EnumDeclSyntax, diagnostics: inout Diagnostics) {
    let raw = enumeration.inheritanceClause?.inheritedTypes.first?.type
    guard let raw else {
      diagnostics.add(enumeration.name, .exportRawValues(enumeration.name.text))
      return
    }
    if ExportShape.integer(raw.trimmed) == nil {
      diagnostics.add(raw, .exportRawValues(enumeration.name.text))
    }
  }

  private static func checkForm(_ function: ExportedFunction, diagnostics: inout Diagnostics) {
    if let generics = function.generics {
      diagnostics.add(generics, .exportGeneric("function"))
    }
    if let async = function.signature.effectSpecifiers?.asyncSpecifier {
      diagnostics.add(async, .exportAsync)
    }
    for modifier in function.modifiers where ["mutating", "class"].contains(modifier.name.text) {
      diagnostics.add(modifier, .exportModifier(modifier.name.text))
    }
    if case .identifier = function.name.tokenKind { return }
    if !function.isInitializer { diagnostics.add(function.name, .exportOperator) }
  }
}

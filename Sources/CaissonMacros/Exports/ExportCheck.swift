internal import CaissonEmission
internal import SwiftSyntax

/// The rules for what is exported.
enum ExportCheck {
  static func check(_ container: ExportContainer, complaints: inout Complaints) {
    checkAccess(container.declaration, container.name, complaints: &complaints)
    if let type = container.declaration.as(ClassDeclSyntax.self) {
      check(type, complaints: &complaints)
    } else if let enumeration = container.enumeration {
      check(enumeration, complaints: &complaints)
    }
    for function in container.functions {
      if container.typeName != nil { checkAccess(function.declaration, function.name, complaints: &complaints) }
      checkForm(function, complaints: &complaints)
      for parameter in function.parameters { ExportTypeCheck.check(parameter, complaints: &complaints) }
      if let type = function.signature.returnClause?.type {
        ExportTypeCheck.check(result: type, function.result, complaints: &complaints)
      }
    }
  }

  /// The name is one in C, and in C++.
  static func checkName(of attribute: AttributeSyntax, complaints: inout Complaints) {
    let name = attribute.string(nil) ?? ""
    let isIdentifier =
      name.utf8.allSatisfy { byte in
        byte == UInt8(ascii: "_") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      } && name.utf8.first.map { !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } == true
    if !isIdentifier {
      complaints.add(
        attribute, "export-name",
        "the name in C is a plain string literal of letters, digits and underscores: @Export(\"counter_add\")")
    } else if CKeywords.all.contains(name) {
      complaints.add(attribute, "export-name", "'\(name)' is a word of C or C++ and cannot be a name: choose another")
    }
  }

  private static func checkAccess(
    _ declaration: DeclSyntax, _ name: TokenSyntax, complaints: inout Complaints
  ) {
    guard let modifiers = declaration.asProtocol((any WithModifiersSyntax).self)?.modifiers else { return }
    if !["public"].contains(modifiers.access), !modifiers.contains(where: { $0.name.text == "open" }) {
      complaints.add(name, "export-public", "C uses '\(name.text)' from outside of the module: declare it public")
    }
  }

  private static func check(_ type: ClassDeclSyntax, complaints: inout Complaints) {
    if !type.modifiers.contains(where: { $0.name.text == "final" }) {
      complaints.add(
        type.name, "export-final",
        "C knows objects of one type, and no classes below it: declare '\(type.name.text)' final")
    }
    if let generics = type.genericParameterClause {
      complaints.add(generics, "export-generic", "C knows one type here: it cannot be generic")
    }
  }

  private static func check(_ enumeration: EnumDeclSyntax, complaints: inout Complaints) {
    let raw = enumeration.inheritanceClause?.inheritedTypes.first?.type
    guard let raw else {
      complaints.add(
        enumeration.name, "export-enum",
        "an enumeration of C has numbers: 'enum \(enumeration.name.text): CInt'")
      return
    }
    if ExportShape.integer(raw.trimmed) == nil {
      complaints.add(raw, "export-enum", "an enumeration of C has numbers for its raw values: write CInt")
    }
  }

  private static func checkForm(_ function: ExportedFunction, complaints: inout Complaints) {
    if let generics = function.generics {
      complaints.add(generics, "export-generic", "a C function has one type: it cannot be generic")
    }
    if let async = function.signature.effectSpecifiers?.asyncSpecifier {
      complaints.add(
        async, "export-async",
        "C waits until a function returns: it cannot be async. Take a closure, and call it when the work is done")
    }
    for modifier in function.modifiers where ["mutating", "class"].contains(modifier.name.text) {
      complaints.add(modifier, "export-modifier", "a C function cannot be \(modifier.name.text): remove it")
    }
    if case .identifier = function.name.tokenKind { return }
    if !function.isInitializer {
      complaints.add(function.name, "export-operator", "C has no operators of its own: export a function with a name")
    }
  }
}

internal import CaissonDiagnostics
internal import SwiftSyntax
internal import SwiftSyntaxBuilder

/// Reads the members of a `@Bindings` protocol, and reports those that have no counterpart in C.
enum ProtocolReader {
  static func members(of library: ProtocolDeclSyntax, diagnostics: inout Diagnostics) -> BoundMembers {
    let names = TypeNames(of: library)
    var members = BoundMembers()
    for member in library.memberBlock.members {
      if let function = member.decl.as(FunctionDeclSyntax.self) {
        if let bound = read(function, index: members.functions.count, names: names, diagnostics: &diagnostics) {
          members.functions.append(bound)
        }
      } else if let variable = member.decl.as(VariableDeclSyntax.self) {
        PropertyReader(variable: variable, names: names).read(into: &members, diagnostics: &diagnostics)
      } else if member.decl.is(IfConfigDeclSyntax.self) {
        diagnostics.add(member.decl, .conditionalMember)
      } else if !member.decl.is(TypeAliasDeclSyntax.self) {
        diagnostics.add(member.decl, .unsupportedMember)
      }
    }
    return members
  }

  private static func read(
    _ function: FunctionDeclSyntax, index: Int, names: TypeNames, diagnostics: inout Diagnostics
  ) -> BoundFunction? {
    let (c, isOther) = MemberAttribute.function.read(from: function.attributes, &diagnostics)
    guard let c else {
      if isOther { return nil }
      var corrected = function
      let attribute = AttributeSyntax("@C(\(literal: function.name.text))").with(\.trailingTrivia, .space)
      corrected.attributes.insert(.attribute(attribute), at: corrected.attributes.startIndex)
      corrected = corrected.with(\.leadingTrivia, function.leadingTrivia)
      if corrected.attributes.count == 1 { corrected.funcKeyword.leadingTrivia = [] }
      diagnostics.add(
        function.name, .missingC(function: function.name.text), fixIt: "add '@C(\"\(function.name.text)\")'",
        replacing: function, with: corrected)
      return nil
    }
    FunctionAttributeCheck.check(c, on: .function, &diagnostics)
    let attribute = FunctionAttribute(c)
    if attribute.calls != nil {
      return BoundFunction(function, attribute: attribute, symbol: function.name.text, index: index, names: names)
    }
    guard let symbol = symbol(of: c, labels: [nil, "macro", "inline"], at: function.name, diagnostics: &diagnostics)
    else { return nil }
    return BoundFunction(function, attribute: attribute, symbol: symbol, index: index, names: names)
  }

  /// Returns the C symbol that an attribute names; reports it if it is none.
  static func symbol(
    of attribute: AttributeSyntax, labels: [String?] = [nil], at name: TokenSyntax, diagnostics: inout Diagnostics
  ) -> String? {
    guard let label = labels.first(where: { attribute.argument($0) != nil }), let argument = attribute.argument(label)
    else {
      diagnostics.add(name, .missingSymbol(name.text))
      return nil
    }
    guard let symbol = attribute.string(label) else { return nil }
    guard isIdentifier(symbol) else {
      diagnostics.add(argument, .symbolName(symbol))
      return nil
    }
    return symbol
  }

  /// Whether a name is a C identifier, which may have letters of other scripts, as they are or as `\u00F6`.
  private static func isIdentifier(_ name: String) -> Bool {
    name.unicodeScalars.enumerated().allSatisfy { index, scalar in
      scalar == "_" || scalar == "$"
        || (index == 0 ? scalar.properties.isXIDStart : scalar.properties.isXIDContinue)
    } && !name.isEmpty
  }
}

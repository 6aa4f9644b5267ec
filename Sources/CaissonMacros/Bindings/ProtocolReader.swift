internal import SwiftSyntax
internal import SwiftSyntaxBuilder

/// Reads what a `@Bindings` protocol holds, and complains about members that are nothing of C's.
enum ProtocolReader {
  static func members(of library: ProtocolDeclSyntax, complaints: inout Complaints) -> BoundMembers {
    let names = TypeNames(of: library)
    var members = BoundMembers()
    for member in library.memberBlock.members {
      if let function = member.decl.as(FunctionDeclSyntax.self) {
        if let bound = read(function, index: members.functions.count, names: names, complaints: &complaints) {
          members.functions.append(bound)
        }
      } else if let variable = member.decl.as(VariableDeclSyntax.self) {
        PropertyReader(variable: variable, names: names).read(into: &members, complaints: &complaints)
      } else if member.decl.is(IfConfigDeclSyntax.self) {
        complaints.add(
          member.decl, "conditional-member",
          "@Bindings cannot look into #if: put it around the protocol, or describe both cases as protocols of their own"
        )
      } else if !member.decl.is(TypeAliasDeclSyntax.self) {
        complaints.add(
          member.decl, "member",
          "a @Bindings protocol holds functions and properties with @C(\"symbol\"), and typealiases; C has nothing for this"
        )
      }
    }
    return members
  }

  private static func read(
    _ function: FunctionDeclSyntax, index: Int, names: TypeNames, complaints: inout Complaints
  ) -> BoundFunction? {
    guard let c = function.attributes.attribute(named: "C") else {
      var mended = function
      let attribute = AttributeSyntax("@C(\(literal: function.name.text))").with(\.trailingTrivia, .space)
      mended.attributes.insert(.attribute(attribute), at: mended.attributes.startIndex)
      mended = mended.with(\.leadingTrivia, function.leadingTrivia)
      if mended.attributes.count == 1 { mended.funcKeyword.leadingTrivia = [] }
      complaints.add(
        function.name, "missing-c", "'\(function.name.text)' does not say which C function it is: add @C(\"symbol\")",
        mend: "add @C(\"\(function.name.text)\")", replacing: function, with: mended)
      return nil
    }
    let attribute = FunctionAttribute(c)
    if attribute.calls != nil {
      return BoundFunction(function, attribute: attribute, symbol: function.name.text, index: index, names: names)
    }
    guard let symbol = symbol(of: c, at: function.name, complaints: &complaints) else { return nil }
    return BoundFunction(function, attribute: attribute, symbol: symbol, index: index, names: names)
  }

  /// The C symbol that an attribute names; complains if it is none.
  static func symbol(
    of attribute: AttributeSyntax, at name: TokenSyntax, complaints: inout Complaints
  ) -> String? {
    guard let argument = attribute.argument(nil) else {
      complaints.add(name, "missing-symbol", "'\(name.text)' does not say what it is in C: write @C(\"symbol\")")
      return nil
    }
    guard let symbol = attribute.string(nil) else { return nil }
    guard isIdentifier(symbol) else {
      complaints.add(
        argument, "symbol",
        "'\(symbol)' is not the name of a C function: give the symbol alone, without type or parentheses")
      return nil
    }
    return symbol
  }

  /// Whether C takes a name, letters of other scripts among it, which it writes as they are or as `\u00F6`.
  private static func isIdentifier(_ name: String) -> Bool {
    name.unicodeScalars.enumerated().allSatisfy { index, scalar in
      scalar == "_" || scalar == "$"
        || (index == 0 ? scalar.properties.isXIDStart : scalar.properties.isXIDContinue)
    } && !name.isEmpty
  }
}

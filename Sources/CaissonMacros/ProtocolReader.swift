internal import SwiftSyntax
internal import SwiftSyntaxBuilder

/// Reads the functions of a `@Bindings` protocol, and complains about members that are none.
enum ProtocolReader {
  static func functions(of library: ProtocolDeclSyntax, complaints: inout Complaints) -> [BoundFunction] {
    let names = TypeNames(of: library)
    var functions: [BoundFunction] = []
    for member in library.memberBlock.members {
      if let function = member.decl.as(FunctionDeclSyntax.self) {
        if let bound = read(function, index: functions.count, names: names, complaints: &complaints) {
          functions.append(bound)
        }
      } else if member.decl.is(IfConfigDeclSyntax.self) {
        complaints.add(
          member.decl, "conditional-member",
          "@Bindings cannot look into #if: put it around the protocol, or describe both cases as protocols of their own"
        )
      } else if !member.decl.is(TypeAliasDeclSyntax.self) {
        complaints.add(
          member.decl, "member",
          "a @Bindings protocol holds functions with @C(\"symbol\") and typealiases; C has nothing for this")
      }
    }
    return functions
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
    guard let symbol = c.string(nil) else { return nil }
    guard isIdentifier(symbol) else {
      complaints.add(
        c.argument(nil).map { Syntax($0) } ?? Syntax(c), "symbol",
        "'\(symbol)' is not the name of a C function: give the symbol alone, without type or parentheses")
      return nil
    }
    return BoundFunction(function, c: c, symbol: symbol, index: index, names: names)
  }

  private static func isIdentifier(_ name: String) -> Bool {
    guard let first = name.utf8.first, !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) else { return false }
    return name.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "$"): true
      default: false
      }
    }
  }
}

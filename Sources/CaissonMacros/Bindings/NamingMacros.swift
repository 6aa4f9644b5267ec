internal import SwiftSyntax
internal import SwiftSyntaxMacros

/// An attribute that names a C declaration: the macro of the declaration around it reads it; by itself it only checks what it is
/// attached to.
protocol NamingMacro: PeerMacro {
  static var attribute: MemberAttribute { get }
}

extension NamingMacro {
  static func expansion(
    of node: AttributeSyntax, providingPeersOf declaration: some DeclSyntaxProtocol,
    in context: some MacroExpansionContext
  ) throws -> [DeclSyntax] {
    var diagnostics = Diagnostics(context)
    attribute.checkPlacement(node, on: declaration, in: context, &diagnostics)
    diagnostics.addUnreadable(in: node)
    return []
  }
}

struct CMacro: NamingMacro {
  static var attribute: MemberAttribute { .function }
}

struct CVariableMacro: NamingMacro {
  static var attribute: MemberAttribute { .variable }
}

struct CConstantMacro: NamingMacro {
  static var attribute: MemberAttribute { .constant }
}

struct CFieldMacro: NamingMacro {
  static var attribute: MemberAttribute { .field }
}

struct CEnumeratorMacro: NamingMacro {
  static var attribute: MemberAttribute { .enumerator }
}

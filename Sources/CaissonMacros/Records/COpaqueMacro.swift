internal import SwiftSyntax
internal import SwiftSyntaxBuilder
internal import SwiftSyntaxMacros

/// `@COpaque`: a type that only pointers lead to.
struct COpaqueMacro: ExtensionMacro {
  static func expansion(
    of node: AttributeSyntax, attachedTo declaration: some DeclGroupSyntax,
    providingExtensionsOf type: some TypeSyntaxProtocol, conformingTo protocols: [TypeSyntax],
    in context: some MacroExpansionContext
  ) throws -> [ExtensionDeclSyntax] {
    guard let name = CTypeName(of: node, context)?.expression else { return [] }
    return [
      try ExtensionDeclSyntax(
        """
        extension \(type.trimmed): Caisson.CPointee {
          \(raw: access(of: declaration))static func describe(in types: inout Caisson.TypeTable) -> Caisson.CType {
            types.add(Caisson.OpaqueDescription(
              name: \(raw: literal(name)), swiftName: \(raw: literal(type.trimmedDescription)),
              place: \(raw: context.place(of: declaration.nameNode))))
            return .opaque(\(raw: literal(name)))
          }
        }
        """)
    ]
  }
}

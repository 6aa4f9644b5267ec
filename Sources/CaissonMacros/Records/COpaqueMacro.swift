internal import CaissonModel
internal import SwiftSyntax
internal import SwiftSyntaxBuilder
internal import SwiftSyntaxMacros

/// `@COpaque`: a type used only behind pointers.
struct COpaqueMacro: ExtensionMacro {
  static func expansion(
    of node: AttributeSyntax, attachedTo declaration: some DeclGroupSyntax,
    providingExtensionsOf type: some TypeSyntaxProtocol, conformingTo protocols: [TypeSyntax],
    in context: some MacroExpansionContext
  ) throws -> [ExtensionDeclSyntax] {
    guard let name = node.typeName(in: context) else { return [] }
    let opaque = OpaqueDescription(
      name: name, swiftName: type.trimmedDescription, place: context.place(of: declaration.nameNode))
    let text = try FactText.text(of: opaque)
    return [
      try ExtensionDeclSyntax(
        """
        extension \(type.trimmed): Caisson.CPointee, CaissonLinking.CDescribed {
          \(raw: access(of: declaration))static func describe(in types: inout CaissonModel.TypeTable) -> CaissonModel.CType {
            types._addOpaque(\(raw: factLiteral(text)))
          }
        }
        """)
    ]
  }
}

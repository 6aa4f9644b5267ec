internal import SwiftSyntax
internal import SwiftSyntaxBuilder
internal import SwiftSyntaxMacros

/// `@CStruct`: a structure, field by field.
struct CStructMacro: MemberMacro, ExtensionMacro {
  static var formatMode: FormatMode { .disabled }

  /// Writes the memberwise initializer, with the access level of the type.
  static func expansion(
    of node: AttributeSyntax, providingMembersOf declaration: some DeclGroupSyntax,
    conformingTo protocols: [TypeSyntax], in context: some MacroExpansionContext
  ) throws -> [DeclSyntax] {
    let read = RecordFields(of: declaration, in: context)
    let fields = read.list
    guard declaration.is(StructDeclSyntax.self), !fields.isEmpty else { return [] }
    let parameters = fields.map { field in
      let isFlexible = field.type.as(IdentifierTypeSyntax.self)?.name.text == "CFlexibleArray"
      let value = field.initializer?.description ?? (isFlexible ? "\(field.type)()" : nil)
      return "\(field.escaped): \(field.type)\(value.map { " = \($0)" } ?? "")"
    }
    let assignments = fields.map { "self.\(field($0)) = \($0.escaped)" }
    let undescribed: [DeclSyntax] =
      node.flag("partial")
      ? [
        "\(raw: access(of: declaration) == "public " ? "@usableFromInline " : "")var _undescribed = Caisson._CUndescribedBytes()"
      ]
      : []
    return (RecordSpace(of: declaration, read)?.names ?? []) + undescribed + [
      """
      /// A value with these fields.
      \(raw: access(of: declaration))init(\(raw: parameters.joined(separator: ", "))) {
        \(raw: assignments.joined(separator: "\n  "))
      }
      """
    ]
  }

  private static func field(_ field: RecordFields.Field) -> String { field.escaped }

  static func expansion(
    of node: AttributeSyntax, attachedTo declaration: some DeclGroupSyntax,
    providingExtensionsOf type: some TypeSyntaxProtocol, conformingTo protocols: [TypeSyntax],
    in context: some MacroExpansionContext
  ) throws -> [ExtensionDeclSyntax] {
    try RecordMacro.extensions(of: node, declaration, type, isUnion: false, conformingTo: protocols, in: context)
  }
}

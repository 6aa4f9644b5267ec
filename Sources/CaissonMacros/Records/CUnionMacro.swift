internal import SwiftSyntax
internal import SwiftSyntaxBuilder
internal import SwiftSyntaxMacros

/// `@CUnion`: a union, whose properties share one storage.
struct CUnionMacro: MemberMacro, MemberAttributeMacro, ExtensionMacro {
  static var formatMode: FormatMode { .disabled }

  static func expansion(
    of node: AttributeSyntax, attachedTo declaration: some DeclGroupSyntax,
    providingAttributesFor member: some DeclSyntaxProtocol, in context: some MacroExpansionContext
  ) throws -> [AttributeSyntax] {
    guard declaration.is(StructDeclSyntax.self), let variable = member.as(VariableDeclSyntax.self),
      RecordFields.isStored(variable), variable.bindings.count == 1, variable.bindings.first?.accessorBlock == nil
    else { return [] }
    return ["@CaissonDescription._CUnionAlternative"]
  }

  static func expansion(
    of node: AttributeSyntax, providingMembersOf declaration: some DeclGroupSyntax,
    conformingTo protocols: [TypeSyntax], in context: some MacroExpansionContext
  ) throws -> [DeclSyntax] {
    let read = RecordFields(of: declaration, in: context)
    let fields = read.list
    guard declaration.is(StructDeclSyntax.self), !fields.isEmpty else { return [] }
    let access = access(of: declaration)
    let initializers = fields.map { field -> DeclSyntax in
      let width = field.bits.map { ", width: \($0)" } ?? ""
      return """
        /// The union that holds this alternative.
        \(raw: access)init(\(raw: field.escaped): \(field.type)) {
          self._storage = Caisson._CUnionStorage(\(raw: field.escaped)\(raw: width))
        }
        """
    }
    let usable = access == "public " ? "@usableFromInline " : ""
    let storage: DeclSyntax = "\(raw: usable)var _storage: Caisson._CUnionStorage"
    return (RecordSpace(of: declaration, read)?.names ?? []) + [storage] + initializers
  }

  static func expansion(
    of node: AttributeSyntax, attachedTo declaration: some DeclGroupSyntax,
    providingExtensionsOf type: some TypeSyntaxProtocol, conformingTo protocols: [TypeSyntax],
    in context: some MacroExpansionContext
  ) throws -> [ExtensionDeclSyntax] {
    try RecordMacro.extensions(of: node, declaration, type, isUnion: true, conformingTo: protocols, in: context)
  }
}

/// The macro that `@CUnion` attaches to each property: it reads and writes the storage.
struct CUnionAlternativeMacro: AccessorMacro {
  static func expansion(
    of node: AttributeSyntax, providingAccessorsOf declaration: some DeclSyntaxProtocol,
    in context: some MacroExpansionContext
  ) throws -> [AccessorDeclSyntax] {
    guard let variable = declaration.as(VariableDeclSyntax.self),
      let type = variable.bindings.first?.typeAnnotation?.type.trimmed
    else { return [] }
    let bits =
      variable.attributes.attribute(named: MemberAttribute.field.rawValue)?.integer("bits").map { ", width: \($0)" }
      ?? ""
    return [
      "get { self._storage.read((\(type)).self\(raw: bits)) }",
      "set { self._storage = Caisson._CUnionStorage(newValue\(raw: bits)) }",
    ]
  }
}

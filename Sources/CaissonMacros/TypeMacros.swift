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
    guard let name = cName(of: node, context) else { return [] }
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

/// `@CEnum`: an open enumeration.
struct CEnumMacro: MemberMacro, ExtensionMacro {
  private static func rawType(of node: AttributeSyntax) -> (type: TypeSyntax, isStated: Bool) {
    guard let metatype = node.argument("rawType")?.as(MemberAccessExprSyntax.self), let base = metatype.base else {
      return ("CInt", false)
    }
    return ("\(base.trimmed)", true)
  }

  static func expansion(
    of node: AttributeSyntax, providingMembersOf declaration: some DeclGroupSyntax,
    conformingTo protocols: [TypeSyntax], in context: some MacroExpansionContext
  ) throws -> [DeclSyntax] {
    guard declaration.is(StructDeclSyntax.self) else { return [] }
    let access = access(of: declaration)
    let type = rawType(of: node).type
    return [
      """
      /// The enumeration's number.
      \(raw: access)var rawValue: \(type)
      """,
      """
      /// The enumerator of a number, which need not have a name.
      \(raw: access)init(rawValue: \(type)) { self.rawValue = rawValue }
      """,
    ]
  }

  static func expansion(
    of node: AttributeSyntax, attachedTo declaration: some DeclGroupSyntax,
    providingExtensionsOf type: some TypeSyntaxProtocol, conformingTo protocols: [TypeSyntax],
    in context: some MacroExpansionContext
  ) throws -> [ExtensionDeclSyntax] {
    guard declaration.is(StructDeclSyntax.self) else {
      var complaints = Complaints(context)
      complaints.add(
        declaration.introducer, "enum-struct",
        "a C enumeration can hold any number: declare it as a struct, with static members for the named ones")
      return []
    }
    guard let name = cName(of: node, context) else { return [] }
    let rawType = rawType(of: node)
    return [
      try ExtensionDeclSyntax(
        """
        extension \(type.trimmed): Caisson.CEnumeration {
          \(raw: access(of: declaration))static func describe(in types: inout Caisson.TypeTable) -> Caisson.CType {
            let rawType = \(raw: spelled(rawType.type)).integerType
            types.add(Caisson.EnumerationDescription(
              name: \(raw: literal(name)), swiftName: \(raw: literal(type.trimmedDescription)),
              rawType: rawType, statesRawType: \(raw: rawType.isStated), place: \(raw: context.place(of: declaration.nameNode))))
            return .enumeration(\(raw: literal(name)), rawType)
          }
        }
        """)
    ]
  }
}

/// The C name that a macro on a type is given; complains if there is none to use.
func cName(of node: AttributeSyntax, _ context: some MacroExpansionContext) -> String? {
  let name = node.string(nil)
  if let name, !name.isEmpty, name.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" || $0 == " " }) { return name }
  var complaints = Complaints(context)
  complaints.add(
    node, "type-name", "the name of a C type must be a plain string literal: \"struct tm\", or the name of a typedef")
  return nil
}

extension DeclGroupSyntax {
  /// The node that names the declaration.
  var nameNode: Syntax {
    asProtocol((any NamedDeclSyntax).self).map { Syntax($0.name) } ?? Syntax(introducer)
  }
}

/// The access level of what a macro adds to a type, with a space behind it.
func access(of declaration: some DeclGroupSyntax) -> String {
  let access = declaration.modifiers.access
  return ["public", "package"].contains(access) ? access + " " : access == "internal" ? "" : "fileprivate "
}

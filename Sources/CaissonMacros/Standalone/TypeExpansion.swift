internal import SwiftSyntax
internal import SwiftSyntaxBuilder
internal import SwiftSyntaxMacros

/// The code that the macro of a type expands to.
struct TypeExpansion {
  /// The names of the attributes with macros that expand to members and extensions.
  private static let macros: [String: any ExtensionMacro.Type] = [
    "COpaque": COpaqueMacro.self, "CEnum": CEnumMacro.self, "COptionSet": COptionSetMacro.self,
    "CStruct": CStructMacro.self, "CUnion": CUnionMacro.self,
  ]

  /// The members of the type.
  private(set) var members: [String] = []
  /// The extensions of the type.
  private(set) var extensions: [String] = []
  /// The accessors of the properties of a union.
  private(set) var accessors: [(property: PatternBindingSyntax, text: String)] = []

  /// Expands the macro of a type; nil if the type has none.
  ///
  /// - Parameters:
  ///   - type: the name of the type at file scope.
  ///   - isSendable: whether the file states that the type is `Sendable`, or is not.
  ///   - context: the context, which collects errors.
  init?(
    of declaration: some DeclGroupSyntax, type: String, isSendable: Bool, in context: StandaloneContext
  ) throws {
    // As the compiler passes it; a macro that reads the whole file for each type would take long.
    let detached = declaration.detached
    let attributes = detached.attributes.compactMap { $0.as(AttributeSyntax.self) }
    guard let node = attributes.first(where: { Self.macros[$0.plainName] != nil }),
      let macro = Self.macros[node.plainName]
    else { return nil }
    if let macro = macro as? any MemberMacro.Type {
      members = try macro.expansion(of: node, providingMembersOf: detached, conformingTo: [], in: context)
        .map(\.description.trimmed)
    }
    // The compiler, too, passes only conformances that are not stated.
    let conformances: [TypeSyntax] = isSendable ? [] : ["Sendable"]
    extensions = try macro.expansion(
      of: node, attachedTo: detached, providingExtensionsOf: TypeSyntax("\(raw: type)"),
      conformingTo: conformances, in: context
    ).map { SourceEdits.standalone($0).trimmed }
    if node.plainName == "CUnion" { try addAccessors(of: declaration, node, in: context) }
  }

  private mutating func addAccessors(
    of declaration: some DeclGroupSyntax, _ node: AttributeSyntax, in context: StandaloneContext
  ) throws {
    for member in declaration.memberBlock.members {
      let attributes = try CUnionMacro.expansion(
        of: node, attachedTo: declaration, providingAttributesFor: member.decl, in: context)
      guard let attribute = attributes.first, let variable = member.decl.as(VariableDeclSyntax.self),
        let property = variable.bindings.first
      else { continue }
      let text = try CUnionAlternativeMacro.expansion(
        of: attribute, providingAccessorsOf: variable, in: context
      ).map(\.description.trimmed)
      accessors.append((property, text.joined(separator: "\n")))
    }
  }
}

extension AttributeSyntax {
  /// The name without the module of the macros.
  var plainName: String {
    let name = attributeName.trimmedDescription
    let module = "CaissonDescription."
    return name.hasPrefix(module) ? String(name.dropFirst(module.count)) : name
  }
}

extension String {
  /// The text without the white space around it.
  fileprivate var trimmed: String {
    let text = drop(while: \.isWhitespace)
    return String(text.prefix(text.count - text.reversed().prefix(while: \.isWhitespace).count))
  }
}

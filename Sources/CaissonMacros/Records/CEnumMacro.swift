internal import CaissonDiagnostics
internal import CaissonEmission
internal import CaissonModel
internal import SwiftSyntax
internal import SwiftSyntaxBuilder
internal import SwiftSyntaxMacros

/// `@CEnum`: an open enumeration as a structure, or a closed one as a Swift enumeration with raw values.
struct CEnumMacro: MemberMacro, ExtensionMacro {
  // The text is already formatted.
  static var formatMode: FormatMode { .disabled }

  static func expansion(
    of node: AttributeSyntax, providingMembersOf declaration: some DeclGroupSyntax,
    conformingTo protocols: [TypeSyntax], in context: some MacroExpansionContext
  ) throws -> [DeclSyntax] {
    guard declaration.is(StructDeclSyntax.self) else { return [] }
    return RawMembers(node, declaration).members(
      number: "The enumeration's number.", initializer: "The enumerator of a number, which need not have a name.")
  }

  static func expansion(
    of node: AttributeSyntax, attachedTo declaration: some DeclGroupSyntax,
    providingExtensionsOf type: some TypeSyntaxProtocol, conformingTo protocols: [TypeSyntax],
    in context: some MacroExpansionContext
  ) throws -> [ExtensionDeclSyntax] {
    var diagnostics = Diagnostics(context)
    let enumerators = Enumerators(of: declaration, diagnostics: &diagnostics)
    let isClosed = declaration.is(EnumDeclSyntax.self)
    guard isClosed || declaration.is(StructDeclSyntax.self) else {
      diagnostics.add(declaration.introducer, .enumerationDeclaration)
      return []
    }
    let raw = RawMembers(node, declaration)
    if isClosed, raw.inherited == nil {
      diagnostics.add(declaration.nameNode, .rawValues(declaration.nameNode.trimmedDescription))
      return []
    }
    guard diagnostics.isEmpty else { return [] }
    return try NumberDescription(node, declaration, enumerators, context)?.conformance(of: type, to: "CEnumeration")
      ?? []
  }
}

/// `@COptionSet`: a set of bits with names in C.
struct COptionSetMacro: MemberMacro, ExtensionMacro {
  static var formatMode: FormatMode { .disabled }

  static func expansion(
    of node: AttributeSyntax, providingMembersOf declaration: some DeclGroupSyntax,
    conformingTo protocols: [TypeSyntax], in context: some MacroExpansionContext
  ) throws -> [DeclSyntax] {
    guard declaration.is(StructDeclSyntax.self) else { return [] }
    return RawMembers(node, declaration).members(
      number: "The bits.", initializer: "The set of these bits, which need not have names.")
  }

  static func expansion(
    of node: AttributeSyntax, attachedTo declaration: some DeclGroupSyntax,
    providingExtensionsOf type: some TypeSyntaxProtocol, conformingTo protocols: [TypeSyntax],
    in context: some MacroExpansionContext
  ) throws -> [ExtensionDeclSyntax] {
    var diagnostics = Diagnostics(context)
    guard declaration.is(StructDeclSyntax.self) else {
      diagnostics.add(declaration.introducer, .optionSetDeclaration)
      return []
    }
    let enumerators = Enumerators(of: declaration, diagnostics: &diagnostics)
    guard diagnostics.isEmpty else { return [] }
    return try NumberDescription(node, declaration, enumerators, context)?.conformance(of: type, to: "COptionSet") ?? []
  }
}

/// The description of an enumeration or an option set; without a C name, it is a plain number.
private struct NumberDescription<Declaration: DeclGroupSyntax, Context: MacroExpansionContext> {
  private let raw: RawMembers
  private let name: CTypeName?
  private let declaration: Declaration
  private let enumerators: Enumerators
  private let context: Context

  /// Creates a description; nil if the name is invalid, which has been reported.
  init?(_ node: AttributeSyntax, _ declaration: Declaration, _ enumerators: Enumerators, _ context: Context) {
    let isNamed = node.argument(nil) != nil
    name = isNamed ? node.typeName(in: context) : nil
    if isNamed, name == nil { return nil }
    raw = RawMembers(node, declaration)
    self.declaration = declaration
    self.enumerators = enumerators
    self.context = context
  }

  func conformance(of type: some TypeSyntaxProtocol, to conformance: String) throws -> [ExtensionDeclSyntax] {
    let facts = EnumerationFacts(
      enumeration: EnumerationDescription(
        name: name, swiftName: type.trimmedDescription, rawType: .int, statesRawType: raw.isStated,
        enumerators: enumerators.descriptions, place: context.place(of: declaration.nameNode)))
    let text = try FactText.text(of: facts)
    var writer = LineWriter()
    writer.block("extension \(type.trimmed): Caisson.\(conformance), CaissonLinking.CDescribed {") { writer in
      writer.block(
        "\(access(of: declaration))static func describe(in types: inout CaissonModel.TypeTable) "
          + "throws(CaissonLinking.UndescribedType) -> CaissonModel.CType {"
      ) { writer in
        let calls = writeChunks(
          enumerators.values, { "func \($0)(_ values: inout CaissonLinking._ValueList) {" }, "_addValues", "values",
          &writer)
        let values = calls.isEmpty ? "" : " { values in \(calls.joined(separator: "; ")) }"
        writer.line(
          "return try types._addEnumeration(\(factLiteral(text)), rawType: (\(spelled(raw.type))).self)\(values)")
      }
    }
    return [try ExtensionDeclSyntax("\(raw: writer.text)")]
  }
}

/// The raw type of an enumeration or an option set, and the members that store it.
struct RawMembers {
  let type: TypeSyntax
  /// Whether the description states the raw type.
  let isStated: Bool
  /// The raw type of a Swift enumeration.
  let inherited: TypeSyntax?
  private let access: String

  init(_ node: AttributeSyntax, _ declaration: some DeclGroupSyntax) {
    access = CaissonMacros.access(of: declaration)
    inherited = declaration.as(EnumDeclSyntax.self)?.inheritanceClause?.inheritedTypes.first?.type.trimmed
    if let inherited {
      type = inherited
      isStated = true
    } else if let base = node.argument("rawType")?.as(MemberAccessExprSyntax.self)?.base {
      type = "\(base.trimmed)"
      isStated = true
    } else {
      type = "CInt"
      isStated = false
    }
  }

  func members(number: String, initializer: String) -> [DeclSyntax] {
    [
      "\(raw: access)typealias RawValue = \(type)",
      """
      /// \(raw: number)
      \(raw: access)var rawValue: \(type)
      """,
      """
      /// \(raw: initializer)
      \(raw: access)init(rawValue: \(type)) { self.rawValue = rawValue }
      """,
    ]
  }
}

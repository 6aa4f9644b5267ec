internal import SwiftSyntax
internal import SwiftSyntaxBuilder
internal import SwiftSyntaxMacros

/// `@CEnum`: on a structure, an open enumeration; on an enumeration of Swift's with raw values, a closed one.
struct CEnumMacro: MemberMacro, ExtensionMacro {
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
    var complaints = Complaints(context)
    let enumerators = Enumerators(of: declaration, complaints: &complaints)
    let isClosed = declaration.is(EnumDeclSyntax.self)
    guard isClosed || declaration.is(StructDeclSyntax.self) else {
      complaints.add(
        declaration.introducer, "enum-struct",
        "a C enumeration is declared as a struct, with static members for the named numbers, or as an enum with raw values"
      )
      return []
    }
    let raw = RawMembers(node, declaration)
    if isClosed, raw.inherited == nil {
      complaints.add(
        declaration.nameNode, "enum-raw",
        "a closed enumeration has raw values: 'enum \(declaration.nameNode.trimmedDescription): CInt'; an open one is a struct"
      )
      return []
    }
    guard complaints.isEmpty else { return [] }
    return try NumberDescription(node, declaration, enumerators, context)?.conformance(of: type, to: "CEnumeration")
      ?? []
  }
}

/// `@COptionSet`: a set of bits that C has names for.
struct COptionSetMacro: MemberMacro, ExtensionMacro {
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
    var complaints = Complaints(context)
    guard declaration.is(StructDeclSyntax.self) else {
      complaints.add(declaration.introducer, "option-set", "a set of options is declared as a struct")
      return []
    }
    let enumerators = Enumerators(of: declaration, complaints: &complaints)
    guard complaints.isEmpty else { return [] }
    return try NumberDescription(node, declaration, enumerators, context)?.conformance(of: type, to: "COptionSet") ?? []
  }
}

/// What describes an enumeration or a set of options: without a name in C, a plain number.
private struct NumberDescription<Declaration: DeclGroupSyntax, Context: MacroExpansionContext> {
  private let raw: RawMembers
  private let name: String?
  private let declaration: Declaration
  private let enumerators: Enumerators
  private let context: Context

  /// Nil where the name is none, of which the compiler has been told.
  init?(_ node: AttributeSyntax, _ declaration: Declaration, _ enumerators: Enumerators, _ context: Context) {
    let isNamed = node.argument(nil) != nil
    name = isNamed ? CTypeName(of: node, context)?.expression : nil
    if isNamed, name == nil { return nil }
    raw = RawMembers(node, declaration)
    self.declaration = declaration
    self.enumerators = enumerators
    self.context = context
  }

  func conformance(of type: some TypeSyntaxProtocol, to conformance: String) throws -> [ExtensionDeclSyntax] {
    let cType = name.map { ".enumeration(\(literal($0)), rawType)" } ?? ".integer(rawType)"
    return [
      try ExtensionDeclSyntax(
        """
        extension \(type.trimmed): Caisson.\(raw: conformance) {
          \(raw: access(of: declaration))static func describe(in types: inout Caisson.TypeTable) -> Caisson.CType {
            let rawType = \(raw: spelled(raw.type)).integerType
            types.add(Caisson.EnumerationDescription(
              name: \(raw: name.map { literal($0) } ?? "nil"), swiftName: \(raw: literal(type.trimmedDescription)),
              rawType: rawType, statesRawType: \(raw: raw.isStated), enumerators: [\(raw: enumerators.descriptions)],
              place: \(raw: context.place(of: declaration.nameNode))))
            return \(raw: cType)
          }
        }
        """)
    ]
  }
}

/// The raw type of an enumeration or a set of options, and the members that hold it.
struct RawMembers {
  let type: TypeSyntax
  /// Whether the description states the type.
  let isStated: Bool
  /// The raw type of an enumeration of Swift's.
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

/// The members of an enumeration or a set of options that say what they are called in C.
struct Enumerators {
  private var names: [(c: String, swift: String, place: String)] = []

  init(of declaration: some DeclGroupSyntax, complaints: inout Complaints) {
    for member in declaration.memberBlock.members {
      if let variable = member.decl.as(VariableDeclSyntax.self) {
        guard let attribute = variable.attributes.attribute(named: "C"), let name = attribute.string(nil) else {
          continue
        }
        let bindings = variable.bindings.compactMap { $0.pattern.as(IdentifierPatternSyntax.self)?.identifier.text }
        guard bindings.count == 1, variable.modifiers.contains(where: { $0.name.text == "static" }) else {
          complaints.add(
            attribute, "enumerator", "@C names one static member here: declare each in a line of its own")
          continue
        }
        names.append((name, bindings[0], complaints.context.place(of: variable.bindings)))
      } else if let cases = member.decl.as(EnumCaseDeclSyntax.self) {
        guard let attribute = cases.attributes.attribute(named: "C"), let name = attribute.string(nil) else { continue }
        guard let element = cases.elements.first, cases.elements.count == 1 else {
          complaints.add(attribute, "enumerator", "@C names one case here: declare each in a line of its own")
          continue
        }
        names.append((name, element.name.text, complaints.context.place(of: element)))
      }
    }
  }

  /// The enumerators' descriptions, as expressions with commas between them.
  var descriptions: String {
    names.map { name in
      "Caisson.EnumerationDescription.Enumerator(name: \(literal(name.c)), swiftName: \(literal(name.swift)), "
        + "value: \"\\(Self.\(name.swift).rawValue)\", place: \(name.place))"
    }.joined(separator: ", ")
  }
}

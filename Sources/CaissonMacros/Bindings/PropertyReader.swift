internal import CaissonDiagnostics
internal import SwiftParser
internal import SwiftSyntax
internal import SwiftSyntaxBuilder

/// Reads a property of a `@Bindings` protocol: a global variable, a constant, or an optional function.
struct PropertyReader {
  let variable: VariableDeclSyntax
  let names: TypeNames

  func read(into members: inout BoundMembers, diagnostics: inout Diagnostics) {
    guard let binding = variable.bindings.first, variable.bindings.count == 1,
      let name = binding.pattern.as(IdentifierPatternSyntax.self)?.identifier,
      let type = binding.typeAnnotation?.type.trimmed
    else {
      diagnostics.add(variable, .property)
      return
    }
    let expanded = names.expand(type)
    let types = Self.arguments(of: expanded, named: ["Function"], isOptional: true)
    let target = Self.arguments(of: expanded, named: ["Global", "ConstGlobal"], isOptional: false)?.first
    let found = MemberAttribute.kinds(in: variable.attributes)
    let kind: MemberAttribute = types != nil ? .function : target != nil ? .variable : .constant
    guard kind != .constant || found.isEmpty || found.contains(.constant) else {
      diagnostics.add(name, .propertyType(name.text, symbol: variable.attributes.firstName ?? "NAME"))
      return
    }
    let (attribute, isOther) = kind.read(from: variable.attributes, &diagnostics)
    guard let attribute else {
      if !isOther { diagnostics.add(name, .missingC(property: name.text)) }
      return
    }
    if kind == .function { FunctionAttributeCheck.check(attribute, on: .optionalFunction, &diagnostics) }
    let labels: [String?] = kind == .function ? [nil, "inline"] : [nil]
    guard let symbol = ProtocolReader.symbol(of: attribute, labels: labels, at: name, diagnostics: &diagnostics) else {
      return
    }
    checkAccessors(of: binding, name, &diagnostics)
    if let types {
      members.functions.append(
        BoundFunction(
          binding, name: name, types: types, places: Self.places(of: binding.typeAnnotation?.type),
          attribute: FunctionAttribute(attribute), symbol: symbol,
          index: members.functions.count, names: names))
    } else if let target {
      let isConst = expanded.as(IdentifierTypeSyntax.self)?.name.text == "ConstGlobal"
      members.globals.append(
        BoundGlobal(
          syntax: variable, nameToken: name, index: members.globals.count, symbol: symbol, type: type,
          described: names.described(target), isConst: isConst))
    } else if let value = attribute.argument("value") {
      addConstant(name, symbol, type, value, &members, &diagnostics)
    }
  }

  private func addConstant(
    _ name: TokenSyntax, _ symbol: String, _ type: TypeSyntax, _ value: ExprSyntax, _ members: inout BoundMembers,
    _ diagnostics: inout Diagnostics
  ) {
    let isString = type.description == "String"
    if isString, value.as(StringLiteralExprSyntax.self)?.representedLiteralValue == nil {
      diagnostics.add(value, .constantLiteral)
    }
    let shape = TypeShape(names.expand(type))
    if shape.isPointer, shape.isOptional || value.trimmedDescription == "0" {
      diagnostics.add(value, .nullConstant)
    }
    members.constants.append(
      BoundConstant(
        syntax: variable, nameToken: name, symbol: symbol, type: type, expanded: names.expand(type), value: value,
        described: isString ? nil : names.described(type), isPointer: shape.isPointer))
  }

  /// It can be read, and nothing else: a variable is written through its pointer.
  private func checkAccessors(
    of binding: PatternBindingSyntax, _ name: TokenSyntax, _ diagnostics: inout Diagnostics
  ) {
    guard case .accessors(let accessors) = binding.accessorBlock?.accessors else { return }
    for accessor in accessors where accessor.accessorSpecifier.text != "get" || accessor.effectSpecifiers != nil {
      diagnostics.add(accessor, .accessor(name.text))
    }
  }

  /// Where the generic arguments of an optional type are written; nothing for a type that goes by another name.
  private static func places(of type: TypeSyntax?) -> [Syntax] {
    let name = type?.as(OptionalTypeSyntax.self)?.wrappedType.as(IdentifierTypeSyntax.self)
    return name?.genericArgumentClause?.arguments.map { Syntax($0) } ?? []
  }

  /// The generic arguments of a type of one of these names.
  private static func arguments(of type: TypeSyntax, named names: Set<String>, isOptional: Bool) -> [TypeSyntax]? {
    var type = type
    if isOptional {
      guard let wrapped = type.as(OptionalTypeSyntax.self)?.wrappedType.trimmed else { return nil }
      type = wrapped
    }
    guard let name = type.as(IdentifierTypeSyntax.self), names.contains(name.name.text) else { return nil }
    return name.genericArgumentClause?.arguments.compactMap { $0.argument.as(TypeSyntax.self)?.trimmed }
  }
}

extension AttributeListSyntax {
  /// The name in C that some attribute of a member states.
  fileprivate var firstName: String? {
    for case .attribute(let attribute) in self {
      if MemberAttribute(rawValue: attribute.attributeName.trimmedDescription) != nil { return attribute.string(nil) }
    }
    return nil
  }
}

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
    guard let attribute = variable.attributes.attribute(named: "C") else {
      diagnostics.add(name, .missingC(property: name.text))
      return
    }
    guard let symbol = ProtocolReader.symbol(of: attribute, at: name, diagnostics: &diagnostics) else { return }
    checkAccessors(of: binding, name, &diagnostics)
    let types = Self.arguments(of: names.expand(type), named: ["Function"], isOptional: true)
    let value = attribute.argument("value")
    let kind: DeclarationKind = value != nil ? .constant : types != nil ? .optionalFunction : .variable
    AttributeArguments.check(attribute, on: kind, &diagnostics)
    if let value { return addConstant(name, symbol, type, value, &members, &diagnostics) }
    let expanded = names.expand(type)
    if let types {
      members.functions.append(
        BoundFunction(
          binding, name: name, types: types, places: Self.places(of: binding.typeAnnotation?.type),
          attribute: FunctionAttribute(attribute), symbol: symbol,
          index: members.functions.count, names: names))
    } else if let target = Self.arguments(of: expanded, named: ["Global", "ConstGlobal"], isOptional: false)?.first {
      let isConst = expanded.as(IdentifierTypeSyntax.self)?.name.text == "ConstGlobal"
      members.globals.append(
        BoundGlobal(
          syntax: variable, nameToken: name, index: members.globals.count, symbol: symbol, type: type,
          described: names.described(target), isConst: isConst))
    } else {
      diagnostics.add(name, .propertyType(name.text, symbol: symbol))
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

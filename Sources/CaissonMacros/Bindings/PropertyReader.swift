internal import SwiftParser
internal import SwiftSyntax
internal import SwiftSyntaxBuilder

/// Reads a property of a `@Bindings` protocol: a global variable, a constant, or a function that may be missing.
struct PropertyReader {
  let variable: VariableDeclSyntax
  let names: TypeNames

  func read(into members: inout BoundMembers, complaints: inout Complaints) {
    guard let binding = variable.bindings.first, variable.bindings.count == 1,
      let name = binding.pattern.as(IdentifierPatternSyntax.self)?.identifier,
      let type = binding.typeAnnotation?.type.trimmed
    else {
      complaints.add(variable, "property", "a property of a library has one name and states its type")
      return
    }
    guard let attribute = variable.attributes.attribute(named: "C") else {
      complaints.add(
        name, "missing-c", "'\(name.text)' does not say what it is in C: add @C(\"symbol\")")
      return
    }
    guard let symbol = ProtocolReader.symbol(of: attribute, at: name, complaints: &complaints) else { return }
    checkAccessors(of: binding, name, &complaints)
    let types = Self.arguments(of: names.expand(type), named: ["Function"], isOptional: true)
    if let inline = attribute.argument("inline"), types == nil || attribute.argument("value") != nil {
      complaints.add(inline, "inline", FunctionCheck.inlineMessage(name.text))
    }
    if let value = attribute.argument("value") {
      return addConstant(name, symbol, type, value, &members, &complaints)
    }
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
      complaints.add(
        name, "property-type",
        "'\(name.text)' is a variable of C's as Global<T> or ConstGlobal<T>, a constant with @C(\"\(symbol)\", value: ...), "
          + "or a function that may be missing as Function<Parameters..., Result>?")
    }
  }

  private func addConstant(
    _ name: TokenSyntax, _ symbol: String, _ type: TypeSyntax, _ value: ExprSyntax, _ members: inout BoundMembers,
    _ complaints: inout Complaints
  ) {
    let isString = type.description == "String"
    if isString, value.as(StringLiteralExprSyntax.self)?.representedLiteralValue == nil {
      complaints.add(value, "constant", "the value of a string constant is a plain string literal")
    }
    let shape = TypeShape(names.expand(type))
    if shape.isPointer, shape.isOptional || value.trimmedDescription == "0" {
      complaints.add(value, "constant", "a constant pointer is not null: where C has a null pointer, Swift has nil")
    }
    members.constants.append(
      BoundConstant(
        syntax: variable, nameToken: name, symbol: symbol, type: type, value: value,
        described: isString ? nil : names.described(type), isPointer: shape.isPointer))
  }

  /// It can be read, and nothing else: a variable is written to through its pointer.
  private func checkAccessors(
    of binding: PatternBindingSyntax, _ name: TokenSyntax, _ complaints: inout Complaints
  ) {
    guard case .accessors(let accessors) = binding.accessorBlock?.accessors else { return }
    for accessor in accessors where accessor.accessorSpecifier.text != "get" || accessor.effectSpecifiers != nil {
      complaints.add(
        accessor, "accessor",
        "'\(name.text)' is { get }: a variable of C's is read and written through the pointer that it gives")
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

internal import CaissonEmission
internal import CaissonModel
internal import SwiftSyntax
internal import SwiftSyntaxMacros

/// A writer of `describeLibrary()`: the facts that syntax shows of the library, as text, and a list of the types, which
/// the compiler checks.
struct LibraryFactsWriter {
  private let library: ProtocolDeclSyntax
  private let attribute: AttributeSyntax
  private let bound: BoundMembers
  private let places: Places
  private let types = NumberedTypes()
  /// The values that only the compiler can evaluate.
  private var values: [(place: String, line: String)] = []

  init(library: ProtocolDeclSyntax, attribute: AttributeSyntax, bound: BoundMembers, places: Places) {
    self.library = library
    self.attribute = attribute
    self.bound = bound
    self.places = places
  }

  /// Returns the members for the type that calls the library through a linker.
  mutating func members() throws -> String {
    let text = try FactText.page(of: facts(), depth: 2)
    let prefix = library.modifiers.access == "internal" ? "" : library.modifiers.memberAccess + " "
    var writer = LineWriter(indentation: 1)
    let addTypes = types.write(
      { "@inline(never) private static func \($0)(_ types: inout CaissonLinking._TypeList) {" }, &writer)
    let addValues = writeChunks(
      values, { "@inline(never) private static func \($0)(_ values: inout CaissonLinking._ValueList) {" },
      "_addValues", "values", &writer)
    writer.line("/// The description as a value.")
    writer.block(
      "\(prefix)static func describeLibrary() throws(CaissonLinking.LinkError) -> CaissonModel.LibraryDescription {"
    ) { writer in
      writer.line("\(addTypes.isEmpty ? "let" : "var") types = CaissonLinking._TypeList()")
      writer.line("\(addValues.isEmpty ? "let" : "var") values = CaissonLinking._ValueList()")
      for call in addTypes + addValues { writer.line("Self.\(call)") }
      writer.line("return try CaissonModel.LibraryDescription(_facts: \(factLiteral(text)), types, values)")
    }
    return writer.text
  }

  private mutating func facts() -> LibraryFacts {
    let description = LibraryDescription(
      name: library.name.text, access: library.modifiers.access, headers: attribute.strings("headers").map(\.value),
      defines: attribute.strings("defines").map { MacroDefinition($0.value, place: places.placeInFile(of: $0.node)) },
      link: attribute.strings("link").map(\.value), pkgConfig: attribute.string("pkgConfig"),
      isSerial: attribute.isSerial, documentation: library.documentation,
      typeNames: TypeNames.declared(in: library).map { TypeName(name: $0.name, swiftType: $0.type) },
      functions: [], types: TypeTable(), place: places.place(of: library.name))
    return LibraryFacts(
      library: description, functions: bound.functions.map(facts), globals: bound.globals.map(facts),
      constants: bound.constants.map { facts($0) })
  }

  private func facts(_ bound: BoundFunction) -> DescribedFunction<TypeFact> {
    let place = places.reporting(at: bound.nameToken)
    let facts = bound.facts
    let parameters = zip(bound.parameters, facts.parameters).map { parameter, facts in
      DescribedParameter(
        type: fact(facts.type, written: parameter.type, at: places.reporting(at: parameter.place)),
        source: facts.source, place: places.placeInFile(of: parameter.typeNode))
    }
    var result = facts.result.mapType { fact($0, written: bound.result.own, at: place) }
    if case .value(var value) = result {
      value.place = bound.syntax?.signature.returnClause.map { places.placeInFile(of: $0.type) }
      result = .value(value)
    }
    return DescribedFunction(
      facts.callee, name: facts.name, form: facts.form, parameters: parameters,
      namedParameterCount: facts.namedParameterCount, result: result, swiftResult: facts.swiftResult,
      released: facts.released,
      documentation: bound.syntax?.documentation ?? bound.declaration.parent?.parent?.documentation ?? [],
      place: places.placeInFile(of: bound.nameToken))
  }

  /// Returns the fact of a type.
  ///
  /// - Parameters:
  ///   - written: the type as the description writes it.
  ///   - place: the line that makes the compiler report errors where the type is written.
  private func fact(_ type: BoundType, written: TypeSyntax?, at place: String) -> TypeFact {
    func number(_ role: NumberedTypes.Role, _ type: TypeSyntax) -> Int {
      types.number(role, type, written: written, at: place)
    }
    switch type {
    case .argument(let type): return .type(number(.argument, type))
    case .result(let type): return .type(number(.result, type))
    case .value(let type): return .type(number(.value, type))
    case .upcall(let type, let context):
      return .upcall(number(.argument, type), context: context)
    case .pointer(let type, let isConst): return .pointer(to: type.map { number(.value, $0) }, isConst: isConst)
    }
  }

  private func facts(_ bound: BoundGlobal) -> GlobalFacts {
    let global = GlobalDescription(
      symbol: bound.symbol, name: bound.name, type: .void, swiftType: bound.type.description,
      documentation: bound.syntax.documentation, place: places.placeInFile(of: bound.nameToken))
    let type = types.number(.value, bound.described, at: places.reporting(at: bound.nameToken))
    return GlobalFacts(global: global, type: type, isConst: bound.isConst)
  }

  private mutating func facts(_ bound: BoundConstant) -> ConstantFacts {
    let literal = ConstantLiteral.value(of: bound.value, bound.expanded, isPointer: bound.isPointer)
    let constant = ConstantDescription(
      symbol: bound.symbol, name: bound.name, swiftType: bound.type.description, type: nil,
      value: literal ?? .integer(""), swiftValue: bound.value.trimmedDescription,
      documentation: bound.syntax.documentation, place: places.placeInFile(of: bound.nameToken))
    let type = bound.described.map { type in
      types.number(.value, type, written: bound.type, at: places.reporting(at: bound.nameToken))
    }
    guard literal == nil else { return ConstantFacts(constant: constant, type: type, value: nil) }
    values.append((places.reporting(at: bound.nameToken), "values.add(\(bound.modelValue))"))
    return ConstantFacts(constant: constant, type: type, value: values.count - 1)
  }
}

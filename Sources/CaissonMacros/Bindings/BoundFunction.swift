internal import CaissonModel
internal import SwiftSyntax
internal import SwiftSyntaxBuilder

/// A function of a `@Bindings` protocol, as far as the macro reads it.
struct BoundFunction {
  /// The requirement of the protocol: a function, or the property of an optional function.
  let declaration: Syntax
  let nameToken: TokenSyntax
  let index: Int
  let symbol: String
  /// The parameters in C's order.
  let parameters: [BoundParameter]
  /// How many parameters C's prototype names, if more follow.
  let fixedCount: Int?
  let result: BoundResult
  /// The Swift function, if it is one.
  let syntax: FunctionDeclSyntax?
  let isOptional: Bool
  let attribute: FunctionAttribute
  /// The names for types that the protocol has.
  let names: TypeNames

  var name: String { nameToken.text.replacing("`", with: "") }

  /// Whether it is declared plain `throws`.
  var receivesErrors: Bool {
    let clause = syntax?.signature.effectSpecifiers?.throwsClause
    return clause != nil && clause?.type == nil
  }

  var isAsync: Bool { syntax?.signature.effectSpecifiers?.asyncSpecifier != nil }
  var isResultDiscardable: Bool { syntax?.attributes.attribute(named: "discardableResult") != nil }

  /// The parameters that Swift sees.
  var visibleParameters: [BoundParameter] { parameters.filter { $0.syntax != nil } }

  /// The parameter whose object retains arguments of which no owner is stated; nil where the library as a whole does.
  var owner: String? {
    visibleParameters.first { $0.shape.mayBeOwner && !attribute.isRetained($0.name) }?.name
  }

  /// The owner and the keys of a retained parameter.
  func retention(of parameter: String) -> Retention {
    guard case .retained(let owner, let key)? = attribute.lifetime(of: parameter)?.kind else {
      return Retention(owner: self.owner)
    }
    let keys = key?.map(\.name) ?? []
    return switch owner {
    case .library: Retention(owner: nil, key: keys)
    case .parameter(let name, _): Retention(owner: name, key: keys)
    case nil: Retention(owner: self.owner, key: keys)
    }
  }

  /// Whether a C object retains a parameter, or calls it once, at each call: that object and the callback belong together.
  func hasOwner(_ parameter: String) -> Bool {
    guard let owner = retention(of: parameter).owner, let object = visibleParameters.first(where: { $0.name == owner })
    else { return false }
    if case .retained(.parameter?, _)? = attribute.lifetime(of: parameter)?.kind { return !object.shape.isOptional }
    return object.shape.isObject
  }

  /// A function requirement.
  init(_ syntax: FunctionDeclSyntax, attribute: FunctionAttribute, symbol: String, index: Int, names: TypeNames) {
    declaration = Syntax(syntax)
    nameToken = syntax.name
    self.syntax = syntax
    self.names = names
    self.attribute = attribute
    self.index = index
    self.symbol = symbol
    isOptional = false
    let visible = syntax.signature.parameterClause.parameters.enumerated().map { position, parameter in
      BoundParameter(parameter, position: position, names: names, attribute: attribute)
    }
    let result = BoundResult(syntax.signature.returnClause?.type, attribute: attribute, names: names)
    self.result = result
    let order = ParameterOrder(attribute, visible: visible, results: result.written, names: names)
    parameters = order.parameters
    fixedCount = order.fixedCount
  }

  /// A property whose type is an optional `Function<...>`.
  init(
    _ variable: PatternBindingSyntax, name: TokenSyntax, types: [TypeSyntax], places: [Syntax],
    attribute: FunctionAttribute,
    symbol: String,
    index: Int, names: TypeNames
  ) {
    declaration = Syntax(variable)
    nameToken = name
    syntax = nil
    isOptional = true
    fixedCount = nil
    self.names = names
    self.attribute = attribute
    self.index = index
    self.symbol = symbol
    parameters = types.dropLast().enumerated().map { position, type in
      let parameter = FunctionParameterSyntax("_ a\(raw: position): \(type.trimmed)")
      let place = places.indices.contains(position) ? places[position] : Syntax(variable)
      return BoundParameter(parameter, position: position, at: place, names: names)
    }
    result = BoundResult(types.last, attribute: attribute, names: names)
  }

  /// The function as a description has it, but for its types in C, which only the compiler knows.
  var facts: DescribedFunction<BoundType> {
    DescribedFunction(
      callee, name: name, form: form, parameters: parameters.map { $0.facts(in: self) },
      namedParameterCount: fixedCount, result: resultFacts, swiftResult: result.swiftType, released: attribute.released,
      place: SourcePlace(file: "", line: 0, column: 0))
  }

  private var callee: Callee {
    if attribute.calls != nil { return .pointer }
    return attribute.callee ?? .symbol(symbol)
  }

  private var form: FunctionForm {
    if syntax == nil { return .optionalProperty(attribute.isInline ? .inline : .optional) }
    return .method(
      MethodTraits(receivesErrors: receivesErrors, isAsync: isAsync, isResultDiscardable: isResultDiscardable))
  }

  private var resultFacts: DescribedResult<BoundType> {
    guard let own = result.own, let described = result.described else { return .void }
    return .value(
      ResultValue(
        type: result.mayBeString ? .result(described) : .value(described), swiftType: own.description,
        isNullable: result.isNullable, use: result.isHidden ? .status : .returned, failure: attribute.failure,
        freedBy: attribute.freedBy))
  }

  /// Whether some type is a name that the protocol does not declare.
  var hasUnknownTypes: Bool {
    parameters.contains { $0.shape.mayBePointer } || result.own.map { TypeShape($0).mayBePointer } == true
  }

  /// The function's type as text, in C's terms: equal for two functions of one symbol, if both name all its parameters.
  func comparableType(_ names: TypeNames) -> String {
    func text(_ type: TypeSyntax) -> String {
      let words = names.expand(type).description.filter { !$0.isWhitespace }.split { !$0.isLetter && !$0.isNumber }
      return words.map { TypeNames.canonical(String($0)) }.joined(separator: " ")
    }
    let result = result.own.map(text) ?? "Void"
    return "(\(parameters.map { text($0.type) }.joined(separator: ", "))) -> \(result)"
  }

  /// Whether the text of the types tells how C has them: not where arrays, spans or results stand for pointers.
  var isComparable: Bool {
    callee == .symbol(symbol) && fixedCount == nil && !isOptional && !result.isString
      && parameters.allSatisfy {
        $0.shape.isComparable && $0.contextPosition == nil
      }
  }
}

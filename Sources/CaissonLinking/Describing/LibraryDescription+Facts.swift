extension LibraryDescription {
  /// Creates the description of a library from the facts of its macro, for macro expansions.
  ///
  /// - Parameters:
  ///   - text: the facts, as text.
  ///   - list: the types that the facts number.
  ///   - values: the values that the facts number.
  /// - Throws: ``LinkError``, with every declaration that names a type without a C counterpart.
  @_documentation(visibility: internal)
  public init(_facts text: StaticString, _ list: _TypeList, _ values: _ValueList) throws(LinkError) {
    var reader = FactsReader(text, list, values)
    let facts = reader.facts
    var library = facts.library
    library.functions = facts.functions.map { reader.describe($0) }
    library.globals = facts.globals.map { reader.describe($0) }
    library.constants = facts.constants.map { reader.describe($0) }
    library.types = reader.types
    let file = library.place.file
    library.relocate { if $0.file.isEmpty { $0.file = file } }
    if !reader.problems.isEmpty {
      throw LinkError(library: library.name, problems: reader.problems.map { $0.relocated(to: file) })
    }
    self = library
  }
}

/// A reader that adds types and values to the facts of a description.
private struct FactsReader {
  let facts: LibraryFacts
  let list: _TypeList
  let values: [ConstantDescription.Value]
  var types = TypeTable()
  var problems: [LinkProblem] = []
  /// The C types known so far, by number.
  private var known: [CType?]
  private var arguments: [ArgumentDescription?]

  init(_ text: StaticString, _ list: _TypeList, _ values: _ValueList) {
    facts = types.facts.facts(LibraryFacts.self, in: text)
    self.list = list
    self.values = values.values
    known = Array(repeating: nil, count: list.count)
    arguments = Array(repeating: nil, count: list.count)
  }

  private mutating func type(_ number: Int) throws(UndescribedType) -> CType {
    if let type = known[number] { return type }
    let type = try list[number].describe(in: &types)
    known[number] = type
    return type
  }

  private mutating func argument(_ number: Int) throws(UndescribedType) -> ArgumentDescription {
    if let argument = arguments[number] { return argument }
    let argument = try list[number].describeArgument(in: &types)
    arguments[number] = argument
    return argument
  }

  mutating func describe(_ facts: DescribedFunction<TypeFact>) -> FunctionDescription {
    var function = FunctionDescription(
      facts.callee, name: facts.name, form: facts.form, namedParameterCount: facts.namedParameterCount,
      swiftResult: facts.swiftResult, released: facts.released, documentation: facts.documentation, place: facts.place)
    do throws(UndescribedType) {
      for parameter in facts.parameters {
        function.parameters.append(
          ParameterDescription(try argument(parameter.type), source: parameter.source, place: parameter.place))
      }
      if let value = facts.result.value {
        // A string to free is not `const`.
        let type = value.freedBy == nil ? try argument(value.type).type : .pointer(to: .integer(.char))
        function.result = .value(value.mapType { _ in type })
      }
    } catch {
      problems.append(LinkProblem(function: function, reason: .undescribed(error)))
    }
    return function
  }

  /// Returns the argument, as the compiler resolves its type.
  private mutating func argument(_ fact: TypeFact) throws(UndescribedType) -> ArgumentDescription {
    switch fact {
    case .type(let number): return try argument(number)
    case .upcall(let number, let context):
      var argument = try argument(number)
      if let context { argument.addContext(context) }
      return argument
    case .pointer(let number, let isConst):
      let target: CType = try number.map { number throws(UndescribedType) in try type(number) } ?? .void
      return ArgumentDescription(type: .pointer(to: isConst ? .const(target) : target))
    }
  }

  mutating func describe(_ facts: GlobalFacts) -> GlobalDescription {
    var global = facts.global
    do throws(UndescribedType) {
      let type = try type(facts.type)
      global.type = facts.isConst ? .const(type) : type
    } catch {
      problems.append(LinkProblem(global: global, reason: .undescribed(error)))
    }
    return global
  }

  mutating func describe(_ facts: ConstantFacts) -> ConstantDescription {
    var constant = facts.constant
    if let value = facts.value { constant.value = values[value] }
    guard let number = facts.type else { return constant }
    do throws(UndescribedType) {
      constant.type = try type(number)
    } catch {
      problems.append(LinkProblem(constant: constant, reason: .undescribed(error)))
    }
    return constant
  }
}

extension ArgumentDescription {
  /// Adds the context to the parameters of a callback's C function.
  fileprivate mutating func addContext(_ position: Upcall.ContextPosition) {
    guard case .pointer(to: .function(var function)) = type else { return }
    function.parameters.insert(.pointer(to: .void), at: position == .first ? 0 : function.parameters.count)
    type = .pointer(to: .function(function))
  }
}

extension LinkProblem.Reason {
  /// Creates the reason for a type without a C counterpart.
  fileprivate static func undescribed(_ error: UndescribedType) -> Self {
    .unsupported("has a type without a counterpart: \(error)")
  }
}

internal import CaissonDiagnostics
internal import CaissonModel

/// Compares the use of declarations with the attributes that the header gives them.
struct AdviceRules {
  private let check: HeaderCheck
  private let functions: [String: HeaderFunction]

  init(_ check: HeaderCheck) {
    self.check = check
    functions = Dictionary(check.headers.functions.map { ($0.symbol, $0) }) { first, _ in first }
  }

  func check(_ global: GlobalDescription) -> [Diagnostic] {
    guard let declared = check.headers.variables.first(where: { $0.symbol == global.symbol }) else { return [] }
    return obsolete(
      declared.attributes, global.name, global.symbol, at: global.place,
      check.note(declared.place, declared.type.declaration(of: global.symbol)))
  }

  func check(_ function: FunctionDescription) -> [Diagnostic] {
    guard function.isSymbol, let declared = functions[function.symbol] else { return [] }
    let note = check.note(declared.place, declared.declaration)
    return obsolete(declared.attributes, function.name, function.symbol, at: function.place, note)
      + nullability(function, declared, note) + results(function, declared, note) + linkName(function, declared, note)
  }

  private func obsolete(
    _ attributes: HeaderAttributes, _ name: String, _ symbol: String, at location: SourcePlace, _ note: Diagnostic.Note
  ) -> [Diagnostic] {
    if attributes.isUnavailable { return [Diagnostic(.unavailable(name, symbol: symbol), at: location, notes: [note])] }
    guard attributes.isDeprecated else { return [] }
    return [
      Diagnostic(.deprecated(name, symbol: symbol, reason: attributes.deprecation), at: location, notes: [note])
    ]
  }

  private func nullability(
    _ function: FunctionDescription, _ declared: HeaderFunction, _ note: Diagnostic.Note
  ) -> [Diagnostic] {
    zip(function.parameters, declared.parameters).compactMap { parameter, declared in
      guard declared.isNonNull, let argument = parameter.argument, argument.isNullable else { return nil }
      let location = parameter.place ?? function.place
      let text = argument.swiftType
      return Diagnostic(
        .nullableParameter(function.name, parameter: parameter.name), at: location, notes: [note],
        fixIt: text.hasSuffix("?") ? FixIt(at: location, replacing: text, with: String(text.dropLast())) : nil)
    }
  }

  private func linkName(
    _ function: FunctionDescription, _ declared: HeaderFunction, _ note: Diagnostic.Note
  ) -> [Diagnostic] {
    guard let name = declared.linkName, !declared.isInline else { return [] }
    return [
      Diagnostic(
        .linkName(function.name, symbol: declared.symbol, linkName: name), at: function.place, notes: [note])
    ]
  }

  private func results(
    _ function: FunctionDescription, _ declared: HeaderFunction, _ note: Diagnostic.Note
  ) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    let location = function.result.value?.place ?? function.place
    if declared.attributes.returnsNonNull, function.result.value?.isNullable == true {
      diagnostics.append(Diagnostic(.nullableResult(function.name), at: location, notes: [note]))
    }
    if declared.attributes.resultMustBeUsed, function.method?.isResultDiscardable == true {
      diagnostics.append(Diagnostic(.discardedResult(function.name), at: function.place, notes: [note]))
    }
    if declared.attributes.returnsNewMemory, function.result.swiftType.hasPrefix("String"), function.freedBy == nil {
      diagnostics.append(Diagnostic(.ownership(function.name), at: location, notes: [note]))
    }
    return diagnostics
  }
}

internal import CaissonDiagnostics
internal import CaissonModel

/// Compares functions with their declarations.
struct FunctionRules {
  private let check: HeaderCheck
  private let functions: [String: HeaderFunction]
  private let fixIts: TypeFixIt

  init(_ check: HeaderCheck) {
    self.check = check
    functions = Dictionary(check.headers.functions.map { ($0.symbol, $0) }) { first, _ in first }
    fixIts = TypeFixIt(check.agreement)
  }

  func check(_ function: FunctionDescription) -> [Diagnostic] {
    switch function.callee {
    case .macro: return macro(function)
    case .pointer: return []
    case .symbol:
      guard let declared = functions[function.symbol] else { return [missing(function)] }
      return compare(function, with: declared.type, declared) + freeing(function)
    }
  }

  // MARK: Functions

  private func missing(_ function: FunctionDescription) -> Diagnostic {
    let (name, symbol) = (function.name, function.symbol)
    if let declared = check.unsupported(symbol, [.function]) {
      return Diagnostic(
        .unsupportedFunction(name, symbol: symbol, declared.reason), at: function.place,
        notes: [Diagnostic.Note(at: declared.place, "it is declared here")])
    }
    if let macro = check.headers.macros.first(where: { $0.name == symbol && $0.parameters != nil }) {
      return Diagnostic(
        .functionIsMacro(name, symbol: symbol), at: function.place, notes: [check.note(macro.place, macro.declaration)])
    }
    if let variable = check.headers.variables.first(where: { $0.symbol == symbol }) {
      return Diagnostic(
        .functionIsVariable(name, symbol: symbol), at: function.place,
        notes: [check.note(variable.place, variable.type.declaration(of: symbol))])
    }
    let known = Suggestion(among: check.headers.functions.map(\.symbol))
    return Diagnostic(
      .missingFunction(name, symbol: symbol, known: known), at: function.place,
      notes: known.nearest(to: symbol).prefix(1).compactMap { functions[$0] }
        .map { check.note($0.place, $0.declaration) },
      fixIt: check.fixIt(of: symbol, to: known, at: function.place))
  }

  private func compare(
    _ function: FunctionDescription, with type: FunctionType, _ declared: HeaderFunction
  ) -> [Diagnostic] {
    let ours = function.type
    let (name, symbol) = (function.name, declared.symbol)
    let notes = [check.note(declared.place, declared.declaration)]
    func diagnostic(_ message: Message) -> Diagnostic { Diagnostic(message, at: function.place, notes: notes) }
    if !declared.hasPrototype { return [diagnostic(.noPrototype(name, symbol: symbol))] }
    var diagnostics: [Diagnostic] = []
    if ours.isVariadic != type.isVariadic {
      diagnostics.append(
        diagnostic(type.isVariadic ? .variadic(name, symbol: symbol) : .notVariadic(name, symbol: symbol)))
    }
    if ours.parameters.count != type.parameters.count {
      return diagnostics + [
        diagnostic(.parameterCount(name, symbol: symbol, type.parameters.count, ours.parameters.count))
      ]
    }
    return diagnostics + parameters(function, type, declared, notes) + result(function, type, notes)
      + inline(function, declared, notes)
  }

  private func parameters(
    _ function: FunctionDescription, _ type: FunctionType, _ declared: HeaderFunction, _ notes: [Diagnostic.Note]
  ) -> [Diagnostic] {
    zip(function.type.parameters, type.parameters).enumerated().compactMap { index, types in
      let (ours, theirs) = types
      guard !check.agreement.agree(ours.unqualified, theirs.unqualified) else { return nil }
      let parameter = function.parameters[index]
      let name = index < declared.parameters.count ? declared.parameters[index].name : ""
      let subject =
        switch parameter.source {
        case .count: "the count of '\(parameter.name)'"
        case .size(_, let buffer?, _): "the element size of '\(buffer)'"
        case .size(let measured, nil, _): "the size of '\(measured)'"
        case .constant(let value, _): "the constant '\(value)'"
        case .out: "the result '\(parameter.name)'"
        case .argument, .context: "'\(parameter.name)'"
        }
      let location = parameter.place ?? function.place
      return Diagnostic(
        .parameterType(function.name, subject, declaration: theirs.declaration(of: name), not: ours), at: location,
        notes: notes,
        fixIt: parameter.argument.flatMap {
          $0.isDirect ? fixIts.fixIt($0.swiftType, at: location, ours, theirs) : nil
        })
    }
  }

  private func result(_ function: FunctionDescription, _ type: FunctionType, _ notes: [Diagnostic.Note]) -> [Diagnostic]
  {
    guard !check.agreement.agree(function.result.type.unqualified, type.result.unqualified) else { return [] }
    let location = function.result.value?.place ?? function.place
    return [
      Diagnostic(
        .resultType(function.name, symbol: function.symbol, type.result, not: function.result.type), at: location,
        notes: notes,
        fixIt: function.result.swiftType == function.swiftResult
          ? fixIts.fixIt(function.result.swiftType, at: location, function.result.type, type.result) : nil)
    ]
  }

  /// An optional function says whether it is inline.
  private func inline(
    _ function: FunctionDescription, _ declared: HeaderFunction, _ notes: [Diagnostic.Note]
  ) -> [Diagnostic] {
    guard function.isOptional, function.isInline != declared.isInline else { return [] }
    let (name, symbol) = (function.name, function.symbol)
    let fixIt =
      declared.isInline
      ? FixIt(at: function.place, .before, replacing: "@C(\"\(symbol)\"", with: "@C(inline: \"\(symbol)\"")
      : FixIt(at: function.place, .before, replacing: "@C(inline: ", with: "@C(")
    return [
      Diagnostic(
        declared.isInline ? .isInline(name, symbol: symbol) : .isNotInline(name, symbol: symbol), at: function.place,
        notes: notes, fixIt: fixIt)
    ]
  }

  /// A function that frees a string takes a string.
  private func freeing(_ function: FunctionDescription) -> [Diagnostic] {
    guard let symbol = function.freedBy else { return [] }
    guard let declared = functions[symbol] else {
      let known = Suggestion(among: Array(functions.keys))
      return [
        Diagnostic(.missingFreeingFunction(function.name, symbol: symbol, known: known), at: function.place)
      ]
    }
    let texts: [CType] = [.pointer(to: .void), .pointer(to: .integer(.char))]
    let types = texts.map { CType.function(FunctionType(parameters: [$0], result: .void)) }
    guard !types.contains(where: { check.agreement.agree($0, .function(declared.type)) }) else { return [] }
    return [
      Diagnostic(
        .freeingFunction(function.name, symbol: symbol), at: function.place,
        notes: [check.note(declared.place, declared.declaration)])
    ]
  }

  // MARK: Macros

  private func macro(_ function: FunctionDescription) -> [Diagnostic] {
    let (name, symbol) = (function.name, function.symbol)
    guard let macro = check.headers.macros.first(where: { $0.name == symbol }) else {
      let known = Suggestion(among: check.headers.macros.filter { $0.parameters != nil }.map(\.name))
      return [
        Diagnostic(
          .missingMacro(name, symbol: symbol, isFunction: functions[symbol] != nil, known: known), at: function.place)
      ]
    }
    guard let parameters = macro.parameters, !parameters.contains("..."), parameters.count != function.parameters.count
    else { return [] }
    return [
      Diagnostic(
        .parameterCount(name, symbol: symbol, parameters.count, function.parameters.count), at: function.place,
        notes: [check.note(macro.place, macro.declaration)])
    ]
  }
}

extension HeaderFunction {
  /// The declaration as C writes it, with the names of the parameters.
  var declaration: String {
    guard hasPrototype else { return "\(type.result.declaration(of: symbol))()" }
    var list = zip(type.parameters, parameters).map { $0.declaration(of: $1.name) }
    if list.isEmpty { list = ["void"] }
    if type.isVariadic { list.append("...") }
    return type.result.declaration(of: "\(symbol)(\(list.joined(separator: ", ")))")
  }
}

extension HeaderMacro {
  /// The definition as C writes it.
  var declaration: String {
    "#define \(name)\(parameters.map { "(\($0.joined(separator: ", ")))" } ?? "") \(text)"
  }
}

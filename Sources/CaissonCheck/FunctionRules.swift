internal import CaissonModel

/// Functions against their declarations.
struct FunctionRules {
  private let check: HeaderCheck
  private let functions: [String: HeaderFunction]
  private let mend: TypeMend

  init(_ check: HeaderCheck) {
    self.check = check
    functions = Dictionary(check.headers.functions.map { ($0.symbol, $0) }) { first, _ in first }
    mend = TypeMend(check.agreement)
  }

  func check(_ function: FunctionDescription) -> [Finding] {
    switch function.kind {
    case .macro: return macro(function)
    case .pointer: return []
    case .function:
      guard let declared = functions[function.symbol] else { return [missing(function)] }
      return compare(function, with: declared.type, declared) + freeing(function)
    }
  }

  // MARK: Functions

  private func missing(_ function: FunctionDescription) -> Finding {
    let symbol = function.symbol
    if let declared = check.inexpressible(symbol, [.function]) {
      return Finding(
        declared.reason.contains("without a prototype") ? .noPrototype : .inexpressible, at: function.place,
        "'\(function.name)': '\(symbol)' has a type that cannot be checked: \(declared.reason)",
        notes: [Finding.Note(place: declared.place, message: "it is declared here")])
    }
    if let macro = check.headers.macros.first(where: { $0.name == symbol && $0.parameters != nil }) {
      return Finding(
        .notAFunction, at: function.place, "'\(function.name)': '\(symbol)' is a macro in the header, and no function",
        notes: [check.note(macro.place, macro.declaration)], hint: "say @C(\"\(symbol)\", macro: true)")
    }
    if let variable = check.headers.variables.first(where: { $0.symbol == symbol }) {
      return Finding(
        .notAFunction, at: function.place,
        "'\(function.name)': '\(symbol)' is a variable in the header, and no function",
        notes: [check.note(variable.place, variable.type.declaration(of: symbol))],
        hint: "declare var \(function.name): Global<...> { get }")
    }
    let suggestion = Suggestion(among: check.headers.functions.map(\.symbol))
    let near = suggestion.nearest(to: symbol)
    return Finding(
      .missingFunction, at: function.place, "'\(function.name)': no header declares a function '\(symbol)'",
      notes: near.prefix(1).compactMap { functions[$0] }.map { check.note($0.place, $0.declaration) },
      hint: suggestion.question(about: symbol) ?? "is a header missing from @Bindings(headers:)?",
      fix: near.count == 1
        ? Fix(at: function.place, .before, replacing: "\"\(symbol)\"", with: "\"\(near[0])\"") : nil)
  }

  private func compare(
    _ function: FunctionDescription, with type: FunctionType, _ declared: HeaderFunction
  ) -> [Finding] {
    let ours = function.type
    let notes = [check.note(declared.place, declared.declaration)]
    func finding(_ rule: Rule, _ message: String, hint: String? = nil) -> Finding {
      Finding(rule, at: function.place, "'\(function.name)': \(message)", notes: notes, hint: hint)
    }
    if !declared.hasPrototype {
      return [
        finding(
          .noPrototype, "'\(declared.symbol)' has no prototype in the header, so its parameters cannot be checked",
          hint: "bind it by a function of C's own that has one")
      ]
    }
    var findings: [Finding] = []
    if ours.isVariadic != type.isVariadic {
      findings.append(
        type.isVariadic
          ? finding(
            .variadic, "'\(declared.symbol)' takes more arguments behind its \(type.parameters.count) in the header",
            hint: "name the last one that has a name in C: variadicAfter:")
          : finding(
            .variadic, "'\(declared.symbol)' takes no further arguments in the header", hint: "leave variadicAfter: out"
          ))
    }
    if ours.parameters.count != type.parameters.count {
      return findings + [
        finding(
          .parameterCount,
          "'\(declared.symbol)' has \(counted(type.parameters.count)) in the header, and not \(ours.parameters.count)")
      ]
    }
    return findings + parameters(function, type, declared, notes) + result(function, type, notes)
      + inline(function, declared, notes)
  }

  private func counted(_ count: Int) -> String { count == 1 ? "1 parameter" : "\(count) parameters" }

  private func parameters(
    _ function: FunctionDescription, _ type: FunctionType, _ declared: HeaderFunction, _ notes: [Finding.Note]
  ) -> [Finding] {
    zip(function.type.parameters, type.parameters).enumerated().compactMap { index, types in
      let (ours, theirs) = types
      guard !check.agreement.agree(ours.unqualified, theirs.unqualified) else { return nil }
      let parameter = function.parameters[index]
      let name = index < declared.parameters.count ? declared.parameters[index].name : ""
      let subject =
        switch parameter.passing {
        case .count: "the count of '\(parameter.name)'"
        case .result: "the result '\(parameter.name)'"
        default: "'\(parameter.name)'"
        }
      let place = parameter.place ?? function.place
      return Finding(
        .parameterType, at: place,
        "'\(function.name)': \(subject) is '\(theirs.declaration(of: name))' in the header, and not '\(ours)'",
        notes: notes,
        fix: mend.fix(parameter.swiftType, at: place, passing: parameter.passing, ours, theirs))
    }
  }

  private func result(_ function: FunctionDescription, _ type: FunctionType, _ notes: [Finding.Note]) -> [Finding] {
    guard !check.agreement.agree(function.result.unqualified, type.result.unqualified) else { return [] }
    let place = function.resultPlace ?? function.place
    let message =
      function.result == .void
      ? "'\(function.symbol)' returns '\(type.result)' in the header, and the description has no result"
      : "the result of '\(function.symbol)' is '\(type.result)' in the header, and not '\(function.result)'"
    return [
      Finding(
        .resultType, at: place, "'\(function.name)': \(message)", notes: notes,
        fix: function.resultType == function.swiftResult
          ? mend.fix(function.resultType, at: place, passing: .value, function.result, type.result) : nil)
    ]
  }

  /// What may be missing says whether its body is in the header.
  private func inline(
    _ function: FunctionDescription, _ declared: HeaderFunction, _ notes: [Finding.Note]
  ) -> [Finding] {
    guard function.isOptional, function.isInline != declared.isInline else { return [] }
    let symbol = function.symbol
    if declared.isInline {
      return [
        Finding(
          .inlineFunction, at: function.place,
          "'\(function.name)': '\(symbol)' is static in the header, and no library has it", notes: notes,
          hint: "say @C(\"\(symbol)\", inline: true)",
          fix: Fix(at: function.place, .before, replacing: "\"\(symbol)\"", with: "\"\(symbol)\", inline: true"))
      ]
    }
    return [
      Finding(
        .inlineFunction, at: function.place,
        "'\(function.name)': '\(symbol)' is not static in the header: a library has its body", notes: notes,
        hint: "leave inline: true out",
        fix: Fix(at: function.place, .before, replacing: ", inline: true", with: ""))
    ]
  }

  /// What frees a string takes one.
  private func freeing(_ function: FunctionDescription) -> [Finding] {
    guard let symbol = function.freedBy else { return [] }
    guard let declared = functions[symbol] else {
      let hint = Suggestion(among: Array(functions.keys)).question(about: symbol)
      return [
        Finding(
          .freeingFunction, at: function.place,
          "'\(function.name)': no header declares a function '\(symbol)' to free with",
          hint: hint)
      ]
    }
    let texts: [CType] = [.pointer(to: .void), .pointer(to: .integer(.char))]
    let types = texts.map { CType.function(FunctionType(parameters: [$0], result: .void)) }
    guard !types.contains(where: { check.agreement.agree($0, .function(declared.type)) }) else { return [] }
    return [
      Finding(
        .freeingFunction, at: function.place,
        "'\(function.name)': '\(symbol)' frees no string: it is neither 'void (void *)' nor 'void (char *)'",
        notes: [check.note(declared.place, declared.declaration)])
    ]
  }

  // MARK: Macros

  private func macro(_ function: FunctionDescription) -> [Finding] {
    let symbol = function.symbol
    guard let macro = check.headers.macros.first(where: { $0.name == symbol }) else {
      let names = check.headers.macros.filter { $0.parameters != nil }.map(\.name)
      let isFunction = functions[symbol] != nil
      return [
        Finding(
          .missingFunction, at: function.place, "'\(function.name)': '\(symbol)' is no macro of the headers",
          hint: isFunction
            ? "it is a function: leave macro: true out" : Suggestion(among: names).question(about: symbol))
      ]
    }
    guard let parameters = macro.parameters, !parameters.contains("..."), parameters.count != function.parameters.count
    else { return [] }
    return [
      Finding(
        .parameterCount, at: function.place,
        "'\(function.name)': the macro '\(symbol)' takes \(counted(parameters.count)), and not \(function.parameters.count)",
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

internal import CaissonModel

/// What a header says of the use of a declaration, where the description says something else.
struct AdviceRules {
  private let check: HeaderCheck
  private let functions: [String: HeaderFunction]

  init(_ check: HeaderCheck) {
    self.check = check
    functions = Dictionary(check.headers.functions.map { ($0.symbol, $0) }) { first, _ in first }
  }

  func check(_ global: GlobalDescription) -> [Finding] {
    guard let declared = check.headers.variables.first(where: { $0.symbol == global.symbol }) else { return [] }
    return obsolete(
      declared.attributes, global.name, global.symbol, at: global.place,
      check.note(declared.place, declared.type.declaration(of: global.symbol)))
  }

  func check(_ function: FunctionDescription) -> [Finding] {
    guard function.kind == .function, let declared = functions[function.symbol] else { return [] }
    let note = check.note(declared.place, declared.declaration)
    return obsolete(declared.attributes, function.name, function.symbol, at: function.place, note)
      + nullability(function, declared, note) + results(function, declared, note) + linkName(function, declared, note)
  }

  private func obsolete(
    _ attributes: HeaderAttributes, _ name: String, _ symbol: String, at place: SourcePlace, _ note: Finding.Note
  ) -> [Finding] {
    if attributes.isUnavailable {
      return [
        Finding(
          .unavailable, .warning, at: place, "'\(name)': the header says that '\(symbol)' must not be used",
          notes: [note])
      ]
    }
    guard attributes.isDeprecated else { return [] }
    let reason = attributes.deprecation.isEmpty ? "" : ": \(attributes.deprecation)"
    return [
      Finding(.deprecated, .warning, at: place, "'\(name)': '\(symbol)' is deprecated\(reason)", notes: [note])
    ]
  }

  private func nullability(
    _ function: FunctionDescription, _ declared: HeaderFunction, _ note: Finding.Note
  ) -> [Finding] {
    zip(function.parameters, declared.parameters).compactMap { parameter, declared in
      guard declared.isNonNull, parameter.isNullable else { return nil }
      let place = parameter.place ?? function.place
      let text = parameter.swiftType
      return Finding(
        .nullability, .warning, at: place,
        "'\(function.name)': '\(parameter.name)' may be nil, but the header says that no null pointer may be passed",
        notes: [note], hint: "make its type not optional",
        fix: text.hasSuffix("?") ? Fix(at: place, replacing: text, with: String(text.dropLast())) : nil)
    }
  }

  private func linkName(
    _ function: FunctionDescription, _ declared: HeaderFunction, _ note: Finding.Note
  ) -> [Finding] {
    guard let name = declared.linkName, !declared.isInline else { return [] }
    return [
      Finding(
        .linkName, .note, at: function.place,
        "'\(function.name)': '\(declared.symbol)' is '\(name)' in the library: so C's stubs call it, and the dynamic back end looks "
          + "for '\(declared.symbol)'",
        notes: [note])
    ]
  }

  private func results(
    _ function: FunctionDescription, _ declared: HeaderFunction, _ note: Finding.Note
  ) -> [Finding] {
    var findings: [Finding] = []
    let place = function.resultPlace ?? function.place
    if declared.attributes.returnsNonNull, function.resultIsNullable {
      findings.append(
        Finding(
          .nullability, .note, at: place,
          "'\(function.name)': the result is optional, but the header says that it is never a null pointer",
          notes: [note]))
    }
    if declared.attributes.resultMustBeUsed, function.isResultDiscardable {
      findings.append(
        Finding(
          .discardedResult, .warning, at: function.place,
          "'\(function.name)': the result may be discarded, but the header says that it has to be looked at",
          notes: [note],
          hint: "leave @discardableResult out"))
    }
    if declared.attributes.returnsNewMemory, function.resultType.hasPrefix("String"), function.freedBy == nil {
      findings.append(
        Finding(
          .ownership, .warning, at: place,
          "'\(function.name)': the result is copied and never freed, but the header says that it is new memory",
          notes: [note], hint: "say what frees it: freedBy: \"free\""))
    }
    return findings
  }
}

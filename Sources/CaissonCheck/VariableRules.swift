internal import CaissonDiagnostics
internal import CaissonModel

/// Compares global variables with their declarations.
struct VariableRules {
  private let check: HeaderCheck

  init(_ check: HeaderCheck) { self.check = check }

  func check(_ global: GlobalDescription) -> [Diagnostic] {
    let symbol = global.symbol
    guard let declared = check.headers.variables.first(where: { $0.symbol == symbol }) else { return [missing(global)] }
    guard !check.agreement.agree(global.type, declared.type) else { return [] }
    return [
      Diagnostic(
        .variableType(
          global.name, symbol: symbol, declared.type, not: global.type, global: swiftType(global, declared)),
        at: global.place, notes: [check.note(declared.place, declared.type.declaration(of: symbol))])
    ]
  }

  /// Returns the type for the property if only `const` differs.
  private func swiftType(_ global: GlobalDescription, _ declared: HeaderVariable) -> String? {
    guard check.agreement.agree(global.type.unqualified, declared.type.unqualified) else { return nil }
    return global.type == global.type.unqualified ? "ConstGlobal" : "Global"
  }

  private func missing(_ global: GlobalDescription) -> Diagnostic {
    let (name, symbol) = (global.name, global.symbol)
    if let declared = check.unsupported(symbol, [.variable]) {
      return Diagnostic(
        .unsupportedVariable(name, symbol: symbol, declared.reason), at: global.place,
        notes: [Diagnostic.Note(at: declared.place, "it is declared here")])
    }
    if let function = check.headers.functions.first(where: { $0.symbol == symbol }) {
      return Diagnostic(
        .variableIsFunction(name, symbol: symbol), at: global.place,
        notes: [check.note(function.place, function.declaration)])
    }
    if let macro = check.headers.macros.first(where: { $0.name == symbol }) {
      return Diagnostic(
        .variableIsMacro(name, symbol: symbol, value: macro.value?.text), at: global.place,
        notes: [check.note(macro.place, macro.declaration)])
    }
    let known = Suggestion(among: check.headers.variables.map(\.symbol))
    return Diagnostic(
      .missingVariable(name, symbol: symbol, known: known), at: global.place,
      fixIt: check.fixIt(of: symbol, to: known, at: global.place))
  }
}

internal import CaissonModel

/// Global variables against their declarations.
struct VariableRules {
  private let check: HeaderCheck

  init(_ check: HeaderCheck) { self.check = check }

  func check(_ global: GlobalDescription) -> [Finding] {
    let symbol = global.symbol
    guard let declared = check.headers.variables.first(where: { $0.symbol == symbol }) else { return [missing(global)] }
    guard !check.agreement.agree(global.type, declared.type) else { return [] }
    return [
      Finding(
        .variableType, at: global.place,
        "'\(global.name)': the variable '\(symbol)' is '\(declared.type)' in the header, and not '\(global.type)'",
        notes: [check.note(declared.place, declared.type.declaration(of: symbol))], hint: constness(global, declared))
    ]
  }

  private func constness(_ global: GlobalDescription, _ declared: HeaderVariable) -> String? {
    guard check.agreement.agree(global.type.unqualified, declared.type.unqualified) else { return nil }
    return "its type is \(global.type == global.type.unqualified ? "ConstGlobal<...>" : "Global<...>")"
  }

  private func missing(_ global: GlobalDescription) -> Finding {
    let symbol = global.symbol
    if let declared = check.inexpressible(symbol, [.variable]) {
      return Finding(
        .inexpressible, at: global.place,
        "'\(global.name)': '\(symbol)' has a type that cannot be checked: \(declared.reason)",
        notes: [Finding.Note(place: declared.place, message: "it is declared here")])
    }
    if let function = check.headers.functions.first(where: { $0.symbol == symbol }) {
      return Finding(
        .missingVariable, at: global.place,
        "'\(global.name)': '\(symbol)' is a function in the header, and no variable",
        notes: [check.note(function.place, function.declaration)])
    }
    if let macro = check.headers.macros.first(where: { $0.name == symbol }) {
      return Finding(
        .missingVariable, at: global.place, "'\(global.name)': '\(symbol)' is a macro in the header, and no variable",
        notes: [check.note(macro.place, macro.declaration)],
        hint: macro.value.map { "a constant says its value: @C(\"\(symbol)\", value: \($0.text))" })
    }
    let suggestion = Suggestion(among: check.headers.variables.map(\.symbol))
    let near = suggestion.nearest(to: symbol)
    return Finding(
      .missingVariable, at: global.place, "'\(global.name)': no header declares a variable '\(symbol)'",
      hint: suggestion.question(about: symbol),
      fix: near.count == 1 ? Fix(at: global.place, .before, replacing: "\"\(symbol)\"", with: "\"\(near[0])\"") : nil)
  }
}

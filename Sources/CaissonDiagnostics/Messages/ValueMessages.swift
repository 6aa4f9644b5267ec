package import CaissonModel

// Enumerations, constants and variables, compared with the header's. All begin with the Swift name of the declaration.
extension Message {
  package static func enumerationType(
    _ name: String, type: CTypeName, _ theirs: IntegerType, not ours: IntegerType
  ) -> Message {
    Message(
      .value(.enumerationType),
      "'\(name)': '\(type)' has the integer type '\(theirs.rawValue)' in the header, not '\(ours.rawValue)'")
  }

  package static func missingEnumeration(_ name: String, type: CTypeName, known: Suggestion) -> Message {
    Message(
      .record(.missingType), "'\(name)': no header declares '\(type)'",
      hint: known.question(about: type) ?? "write the name as in C: \"enum color\", or the name of a typedef")
  }

  package static func enumeratorValue(_ name: String, symbol: String, _ theirs: String, not ours: String) -> Message {
    Message(.value(.enumeratorValue), "'\(name)': '\(symbol)' is \(theirs) in the header, not \(ours)")
  }

  package static func missingEnumerator(_ name: String, symbol: String, known: Suggestion) -> Message {
    Message(
      .value(.missingEnumerator), "'\(name)': no header declares an enumerator '\(symbol)'",
      hint: known.question(about: symbol))
  }

  package static func missingConstant(_ name: String, symbol: String, known: Suggestion) -> Message {
    Message(
      .value(.missingConstant), "'\(name)': no header defines a constant '\(symbol)'",
      hint: known.question(about: symbol))
  }

  package static func macroWithoutValue(_ name: String, symbol: String) -> Message {
    Message(
      .value(.missingConstant), "'\(name)': the macro '\(symbol)' has no constant value",
      hint: "write a C function that returns it, and bind that")
  }

  package static func constantValue(_ name: String, symbol: String, _ theirs: String, not ours: String) -> Message {
    Message(.value(.constantValue), "'\(name)': '\(symbol)' is \(theirs) in the header, not \(ours)")
  }

  /// - Parameter global: the Swift type that the variable has, if only `const` differs.
  package static func variableType(
    _ name: String, symbol: String, _ theirs: CType, not ours: CType, global: String?
  ) -> Message {
    Message(
      .value(.variableType), "'\(name)': the variable '\(symbol)' is '\(theirs)' in the header, not '\(ours)'",
      hint: global.map { "write '\($0)<...>'" })
  }

  package static func unsupportedVariable(_ name: String, symbol: String, _ reason: UnsupportedReason) -> Message {
    Message(
      .record(.unsupported), "'\(name)': the type of '\(symbol)' is not supported: \(reason)",
      hint: "bind a C function that returns the variable")
  }

  package static func variableIsFunction(_ name: String, symbol: String) -> Message {
    Message(
      .value(.missingVariable), "'\(name)': '\(symbol)' is a function in the header, not a variable",
      hint: "declare 'func \(name)(...)'")
  }

  /// - Parameter value: the value of the macro, if it is a constant.
  package static func variableIsMacro(_ name: String, symbol: String, value: String?) -> Message {
    Message(
      .value(.missingVariable), "'\(name)': '\(symbol)' is a macro in the header, not a variable",
      hint: value.map { "declare a constant: '@CConstant(\"\(symbol)\", value: \($0))'" })
  }

  package static func missingVariable(_ name: String, symbol: String, known: Suggestion) -> Message {
    Message(
      .value(.missingVariable), "'\(name)': no header declares a variable '\(symbol)'",
      hint: known.question(about: symbol))
  }
}

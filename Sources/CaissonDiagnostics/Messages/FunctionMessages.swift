package import CaissonModel

// Functions, compared with the header's. All begin with the Swift name of the declaration.
extension Message {
  package static func unsupportedFunction(_ name: String, symbol: String, _ reason: UnsupportedReason) -> Message {
    let rule: Rule = reason.isMissingPrototype ? .function(.noPrototype) : .record(.unsupported)
    return Message(
      rule, "'\(name)': the type of '\(symbol)' is not supported: \(reason)",
      hint: "bind a C function of another type that calls it")
  }

  package static func noPrototype(_ name: String, symbol: String) -> Message {
    Message(
      .function(.noPrototype), "'\(name)': '\(symbol)' has no prototype in the header",
      hint: "bind a C function with a prototype that calls it")
  }

  package static func functionIsMacro(_ name: String, symbol: String) -> Message {
    Message(
      .function(.notAFunction), "'\(name)': '\(symbol)' is a macro in the header, not a function",
      hint: "write '@C(macro: \"\(symbol)\")'")
  }

  package static func functionIsVariable(_ name: String, symbol: String) -> Message {
    Message(
      .function(.notAFunction), "'\(name)': '\(symbol)' is a variable in the header, not a function",
      hint: "declare 'var \(name): Global<...> { get }'")
  }

  package static func missingFunction(_ name: String, symbol: String, known: Suggestion) -> Message {
    Message(
      .function(.missingFunction), "'\(name)': no header declares a function '\(symbol)'",
      hint: known.question(about: symbol) ?? "check that '@Bindings(headers:)' names the header")
  }

  /// - Parameter isFunction: whether the header declares a function of this name.
  package static func missingMacro(
    _ name: String, symbol: String, isFunction: Bool, known: Suggestion
  ) -> Message {
    Message(
      .function(.missingFunction), "'\(name)': no header defines a macro '\(symbol)'",
      hint: isFunction ? "it is a function; write '@C(\"\(symbol)\")'" : known.question(about: symbol))
  }

  package static func variadic(_ name: String, symbol: String) -> Message {
    Message(
      .function(.variadic), "'\(name)': '\(symbol)' is variadic in the header",
      hint: "put '.ellipsis' where its prototype has '...': 'arguments: [..., .ellipsis]'")
  }

  package static func notVariadic(_ name: String, symbol: String) -> Message {
    Message(
      .function(.variadic), "'\(name)': '\(symbol)' is not variadic in the header", hint: "remove '.ellipsis'")
  }

  package static func parameterCount(_ name: String, symbol: String, _ theirs: Int, _ ours: Int) -> Message {
    let counted = theirs == 1 ? "1 parameter" : "\(theirs) parameters"
    return Message(
      .function(.parameterCount), "'\(name)': '\(symbol)' has \(counted) in the header, not \(ours)")
  }

  /// - Parameters:
  ///   - subject: the parameter, in quotation marks, with its role.
  ///   - declaration: the parameter as the header declares it.
  package static func parameterType(
    _ name: String, _ subject: String, declaration: String, not type: CType
  ) -> Message {
    Message(.function(.parameterType), "'\(name)': \(subject) is '\(declaration)' in the header, not '\(type)'")
  }

  package static func resultType(_ name: String, symbol: String, _ theirs: CType, not ours: CType) -> Message {
    let described = ours == .void ? "but the description has no result" : "not '\(ours)'"
    return Message(
      .function(.resultType), "'\(name)': '\(symbol)' returns '\(theirs)' in the header, \(described)")
  }

  package static func isInline(_ name: String, symbol: String) -> Message {
    Message(
      .function(.inlineFunction), "'\(name)': '\(symbol)' is an inline function, which no shared library contains",
      hint: "write '@C(inline: \"\(symbol)\")'")
  }

  package static func isNotInline(_ name: String, symbol: String) -> Message {
    Message(
      .function(.inlineFunction), "'\(name)': '\(symbol)' is not an inline function in the header",
      hint: "write '@C(\"\(symbol)\")'")
  }

  package static func missingFreeingFunction(_ name: String, symbol: String, known: Suggestion) -> Message {
    Message(
      .function(.freeingFunction), "'\(name)': no header declares the freeing function '\(symbol)'",
      hint: known.question(about: symbol))
  }

  package static func freeingFunction(_ name: String, symbol: String) -> Message {
    Message(
      .function(.freeingFunction), "'\(name)': '\(symbol)' does not free a string",
      hint: "name a function of type 'void (void *)' or 'void (char *)'")
  }
}

package import CaissonModel

// A `@Bindings` protocol as a whole.
extension Message {
  package static var bindingsProtocol: Message {
    Message(
      .bindings(.bindingsProtocol), "'@Bindings' can only be attached to a protocol",
      hint: "declare the library as a protocol that refines 'ForeignLibrary'")
  }

  package static func nestedBindings(_ library: String) -> Message {
    Message(
      .bindings(.nestedBindings), "'@Bindings' can only be attached to a protocol at file scope",
      hint: "move '\(library)' out of the declaration around it")
  }

  package static var literal: Message {
    Message(.bindings(.literal), "a macro can only read literals", hint: "write the value itself")
  }

  /// - Parameter text: the whole definition; its first line is quoted, for a message has one line.
  package static func define(_ text: String, _ flaw: MacroDefinition.Flaw) -> Message {
    let quoted = "'\(text.prefix { !$0.isNewline })'"
    return switch flaw {
    case .option(let rest): Message(.bindings(.define), "\(quoted) is a compiler option", hint: "write \"\(rest)\"")
    case .name:
      Message(
        .bindings(.define), "\(quoted) does not define a macro",
        hint: "write \"NAME\" or \"NAME=VALUE\", where NAME is a C identifier")
    case .value(of: let name, let flaw):
      Message(
        .bindings(.define), "\(quoted) defines '\(name)' as text that cannot follow '#define' on one line",
        hint: advice(flaw))
    }
  }

  private static func advice(_ flaw: MacroDefinition.ValueFlaw) -> String {
    switch flaw {
    case .controlCharacter: "remove the line break or control character"
    case .backslash: "use backslashes only in quotation marks"
    case .comment: "remove the comment"
    case .openQuotation: "close the quotation marks"
    case .openParenthesis: "close the parenthesis"
    case .closingParenthesis: "open the parenthesis that is closed"
    }
  }

  package static func definedTwice(_ name: String) -> Message {
    Message(.bindings(.define), "'\(name)' is defined twice", hint: "remove one definition")
  }

  package static func pkgConfig(_ name: String) -> Message {
    Message(
      .bindings(.pkgConfig), "'\(name)' is not the name of a pkg-config module",
      hint: "write the name that 'pkg-config --cflags' takes, without options and '.pc'")
  }

  package static func foreignLibrary(_ library: String) -> Message {
    Message(
      .bindings(.foreignLibrary), "'\(library)' does not refine 'ForeignLibrary'",
      hint: "write 'protocol \(library): ForeignLibrary'")
  }

  package static var associatedTypes: Message {
    Message(
      .bindings(.associatedTypes), "a '@Bindings' protocol cannot have primary associated types", hint: "remove them")
  }

  package static func reservedTypeName(_ name: String) -> Message {
    Message(
      .bindings(.reservedTypeName), "'\(name)' is the name of a type that every library has",
      hint: "choose another name")
  }

  package static func twoTypes(_ name: String, _ earlier: String, symbol: String) -> Message {
    Message(
      .description(.twoTypes), "'\(name)' and '\(earlier)' declare the C function '\(symbol)' with different types",
      hint: "correct the one that is wrong")
  }
}

// Members of a `@Bindings` protocol, and `@C`.
extension Message {
  package static var unsupportedMember: Message {
    Message(
      .member(.unsupportedMember),
      "a '@Bindings' protocol can only contain type aliases, functions and properties",
      hint: "move this declaration out of the protocol")
  }

  package static var conditionalMember: Message {
    Message(
      .member(.conditionalMember), "'@Bindings' cannot read declarations inside '#if'",
      hint: "put '#if' around the protocol, or describe each case in a protocol of its own")
  }

  package static func missingC(function: String) -> Message {
    Message(
      .member(.missingC), "'\(function)' does not name its C function", hint: "add '@C(\"\(function)\")'")
  }

  package static func missingC(property: String) -> Message {
    Message(
      .member(.missingC), "'\(property)' does not name its C declaration",
      hint: "add '@CVariable(\"symbol\")', '@CConstant(\"NAME\", value: ...)' or '@C(\"symbol\")'")
  }

  package static func missingSymbol(_ name: String) -> Message {
    Message(
      .member(.missingC), "'@C' of '\(name)' does not name a C function", hint: "write '@C(\"symbol\")'")
  }

  package static func symbolName(_ symbol: String) -> Message {
    Message(
      .member(.symbolName), "'\(symbol)' is not a C identifier",
      hint: "write the name alone, without types and parentheses")
  }

  /// - Parameter home: the declarations that the attribute belongs to.
  package static func misplacedC(_ attribute: String, home: String) -> Message {
    Message(
      .member(.misplacedC), "'@\(attribute)' does not belong to this declaration", hint: "attach it to \(home)")
  }

  /// - Parameter declaration: the kind of declaration, with its article: `a field of a structure or union`.
  package static func otherAttribute(_ attribute: String, on declaration: String, right: String) -> Message {
    Message(
      .member(.otherAttribute), "'@\(attribute)' does not name \(declaration)", hint: "write '@\(right)'")
  }

  package static func repeatedAttribute(_ attribute: String) -> Message {
    Message(.member(.repeatedAttribute), "a declaration has one C name", hint: "remove this '@\(attribute)'")
  }

  /// - Parameter labels: the labels in order, in quotation marks.
  package static func argumentOrder(_ labels: [String]) -> Message {
    Message(
      .member(.argumentOrder), "the arguments stand in another order",
      hint: "write them in this order: \(labels.joined(separator: ", "))")
  }

  package static func repeatedLabel(_ label: String) -> Message {
    Message(.member(.repeatedLabel), "'\(label):' is stated twice", hint: "remove one of the two")
  }

  /// - Parameter labels: what is called, each with its label.
  package static func twoCallees(_ labels: [String]) -> Message {
    Message(
      .member(.twoCallees), "a function calls one thing in C, and this one has \(labels.joined(separator: " and "))",
      hint: "remove all but one")
  }

  /// - Parameters:
  ///   - declaration: the kind of declaration, with its article: `a function`.
  ///   - owners: the kinds of declarations that the argument belongs to, with their articles.
  package static func misplacedArgument(_ label: String, on declaration: String, owners: [String]) -> Message {
    Message(
      .member(.misplacedArgument), "'\(label):' does not apply to \(declaration)",
      hint: "remove it, or use it on \(owners.joined(separator: " or "))")
  }

  package static var property: Message {
    Message(
      .member(.property), "a property of a library needs one name and a type annotation",
      hint: "write 'var name: Type { get }'")
  }

  package static func propertyType(_ name: String, symbol: String) -> Message {
    Message(
      .member(.propertyType), "'\(name)' is neither a global variable, nor a constant, nor an optional function",
      hint:
        "write 'Global<T>' or 'ConstGlobal<T>' for a variable, '@CConstant(\"\(symbol)\", value: ...)' for a constant, "
        + "'Function<Parameters..., Result>?' for an optional function")
  }

  package static func accessor(_ name: String) -> Message {
    Message(
      .member(.accessor), "'\(name)' must be declared '{ get }'",
      hint: "read and write the C variable through the pointer that the property returns")
  }

  package static var constantLiteral: Message {
    Message(
      .member(.constantLiteral), "the value of a string constant must be a string literal",
      hint: "write the string itself")
  }

  package static var nullConstant: Message {
    Message(.member(.nullConstant), "a constant pointer cannot be null", hint: "remove the constant, and use 'nil'")
  }
}

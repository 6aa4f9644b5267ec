// Arguments of `@C` on a function.
extension Message {
  package static func unknownParameter(_ name: String, of function: String, known: [String]) -> Message {
    Message(
      .argument(.unknownParameter), "'\(function)' has no parameter '\(name)'",
      hint: NameAdvice.text(for: name, among: known, none: "add the parameter, or remove the argument"))
  }

  package static func unknownResult(_ name: String, of function: String, known: [String]) -> Message {
    Message(
      .argument(.unknownResult), "the result of '\(function)' has no element '\(name)'",
      hint: NameAdvice.text(for: name, among: known, none: "return a tuple with labels"))
  }

  package static var unplacedResult: Message {
    Message(
      .argument(.unplacedResult), "a C function returns only one value",
      hint:
        "add the position of the parameter that this one is written through: '@C(..., results: [\"name\": position])'")
  }

  /// - Parameter count: how many parameters the C function has.
  package static func parameterPosition(_ position: Int, of function: String, count: Int) -> Message {
    Message(
      .argument(.parameterPosition), "'\(function)' has no C parameter at position \(position)",
      hint: count == 0 ? "remove it" : "count its \(count) C parameter\(count == 1 ? "" : "s") from 0")
  }

  package static func countOfNoBuffer(_ parameter: String) -> Message {
    Message(
      .argument(.count), "'\(parameter)' is neither an array nor a span, and has no count",
      hint: "remove it from 'counts:'")
  }

  package static func countPosition(_ parameter: String) -> Message {
    Message(
      .argument(.count), "the position of the count of '\(parameter)' is missing",
      hint: "write '.after(CSize.self)', '.before(CInt.self)' or '.at(2, CSize.self)'")
  }

  package static func calledPointer(_ parameter: String) -> Message {
    Message(
      .argument(.calledPointer), "'\(parameter)' is called, but is not the first parameter",
      hint: "put the function pointer first")
  }

  package static var failure: Message {
    Message(
      .argument(.failure), "'failure:' does not say which result means failure",
      hint: "write '.negative', '.nonzero', '.zero', '.null' or '.when { (result: CInt) in ... }'")
  }

  package static func failureThrows(_ function: String) -> Message {
    Message(
      .argument(.failureThrows), "'\(function)' must be declared plain 'throws' to report failures of C",
      hint: "write 'throws'")
  }

  package static func failureResult(_ function: String) -> Message {
    Message(
      .argument(.failureResult), "'\(function)' has no result that could mean failure",
      hint: "add 'status: CInt.self' or a result")
  }

  package static func freedBy(_ function: String) -> Message {
    Message(
      .argument(.freedBy), "'freedBy:' needs a result of type 'String', which '\(function)' does not have",
      hint: "return 'String', or remove 'freedBy:'")
  }
}

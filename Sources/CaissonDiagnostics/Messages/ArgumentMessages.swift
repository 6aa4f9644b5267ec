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
        "name it where C has the pointer that it is written through: '@C(..., arguments: [..., .out(\"name\")])'")
  }

  package static var argumentElement: Message {
    Message(
      .argument(.element), "this is not an argument of a C function",
      hint:
        "write a parameter's name in quotation marks, '.count(\"bytes\", CSize.self)', '.elementSize(\"values\", CSize.self)', "
        + "'.size(of: T.self, CSize.self)', '.constant(0, CInt.self)', '.null', '.context(\"body\", .last)', '.out(\"result\")' or '.ellipsis'"
    )
  }

  /// - Parameter type: the type behind the name, if it can stand in its place.
  package static func attributeType(_ name: String, instead type: String?) -> Message {
    Message(
      .argument(.attributeType), "'\(name)' is a name of the protocol, which an attribute cannot use",
      hint: type.map { "write '\($0).self'" }
        ?? "write a type with a name outside of the protocol, and 'HostSpace' for 'Space'; for a null pointer, '.null(T.self)'"
    )
  }

  package static func missingArguments(_ parameters: [String]) -> Message {
    let isOne = parameters.count == 1
    return Message(
      .argument(.missingArgument),
      "'arguments:' leaves out the parameter\(isOne ? "" : "s") \(parameters.map { "'\($0)'" }.joined(separator: ", "))",
      hint: "add \(parameters.map { "'\"\($0)\"'" }.joined(separator: ", ")) where C has \(isOne ? "it" : "them")")
  }

  package static func capturedParameter(_ name: String) -> Message {
    Message(
      .argument(.capturedParameter), "'\(name)' would be the parameter of that name",
      hint: "rename the parameter, or state a value that does not use its name")
  }

  package static func calledValue(_ parameter: String) -> Message {
    Message(
      .argument(.calledPointer), "'\(parameter)' is not a function pointer, and cannot be called",
      hint: "write 'FunctionPointer<...>'")
  }

  package static func repeatedArgument(_ argument: String) -> Message {
    Message(.argument(.repeatedArgument), "C takes \(argument) once", hint: "remove one of the two")
  }

  package static func repeatedKey(_ parameter: String, in label: String) -> Message {
    Message(
      .argument(.repeatedArgument), "'\(parameter)' is in '\(label):' twice", hint: "remove one of the two")
  }

  package static func mixedCount(_ parameters: [String]) -> Message {
    Message(
      .argument(.count),
      "\(parameters.map { "'\($0)'" }.joined(separator: " and ")) are counted in elements and in bytes",
      hint: "use buffers of one kind")
  }

  package static func countOfNoBuffer(_ parameter: String) -> Message {
    Message(
      .argument(.count), "'\(parameter)' is neither an array, a span nor a string, and has no count",
      hint: "remove it from 'arguments:'")
  }

  package static func sizeOfNoElement(_ parameter: String) -> Message {
    Message(
      .argument(.elementSize), "'\(parameter)' is not a buffer of elements of one type, and has no element size",
      hint: "write '.constant(1, CSize.self)' for bytes, or '.size(of: T.self, CSize.self)'")
  }

  package static func calledPointer(_ parameter: String) -> Message {
    Message(
      .argument(.calledPointer), "'\(parameter)' is the function that is called, and not an argument of it",
      hint: "remove it from 'arguments:'")
  }

  package static var failure: Message {
    Message(
      .argument(.failure), "'failure:' does not say which result means failure",
      hint: "write '.negative', '.nonzero', '.zero', '.null', '.otherThan(1)' or '.when { (result: CInt) in ... }'")
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

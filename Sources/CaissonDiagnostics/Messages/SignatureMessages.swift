// Signatures of described functions.
extension Message {
  package static func missingThrows(_ function: String) -> Message {
    Message(
      .signature(.missingThrows), "'\(function)' does not declare that a call can fail",
      hint: "add 'throws(Failure)'")
  }

  package static func throwsType(_ type: String) -> Message {
    Message(
      .signature(.throwsType), "'\(type)' is not the error type of a call",
      hint: "write 'throws(Failure)', or plain 'throws' to receive the errors of callbacks")
  }

  package static var genericFunction: Message {
    Message(
      .signature(.genericFunction), "a C function cannot be generic", hint: "remove the generic parameters")
  }

  package static func functionModifier(_ modifier: String) -> Message {
    Message(.signature(.functionModifier), "a C function cannot be '\(modifier)'", hint: "remove the modifier")
  }

  package static var variadicParameter: Message {
    Message(
      .signature(.variadicParameter), "a call has a fixed number of arguments",
      hint: "declare a function for each use, with '@C(..., arguments: [..., .ellipsis, \"value\"])'")
  }

  package static var parameterName: Message {
    Message(
      .signature(.parameterName), "a parameter needs a name besides its label", hint: "write '_ value: CInt'")
  }

  package static var optionalBuffer: Message {
    Message(
      .signature(.optionalBuffer), "an array or span cannot be null in C",
      hint: "remove '?' and pass an empty one, or declare the parameter as a pointer")
  }

  package static func mutableSpan(_ parameter: String) -> Message {
    Message(
      .signature(.mutableSpan), "the mutable span '\(parameter)' must be passed 'inout'", hint: "add 'inout'")
  }

  package static var optionalFunctionParameter: Message {
    Message(
      .signature(.optionalFunctionParameter), "an optional function can only take values",
      hint: "use 'CString' for a string, 'FunctionPointer' for a callback, and a pointer for anything else")
  }

  package static var optionalFunctionResult: Message {
    Message(
      .signature(.optionalFunctionResult), "an optional function cannot return 'String'", hint: "return 'CString'")
  }

  package static var callbackResult: Message {
    Message(
      .signature(.callbackResult), "a C function cannot return a callback", hint: "return 'FunctionPointer<...>'")
  }
}

package import CaissonModel

// Evaluated descriptions by themselves.
extension Message {
  package static func noHeaders(_ library: String) -> Message {
    Message(
      .description(.noHeaders), "'\(library)' names no headers to check against",
      hint: "write '@Bindings(headers: [\"<...>\"])'")
  }

  package static func headerName(_ header: String) -> Message {
    Message(
      .description(.headerName), "'\(header)' is not a header as in '#include'",
      hint: "write \"<\(header)>\" or \"\\\"\(header)\\\"\"")
  }

  package static func libraryName(_ name: String) -> Message {
    Message(
      .description(.libraryName), "'\(name)' is not a library as in '-l'", hint: "write \"expat\" for libexpat.so")
  }

  package static func twoTypes(_ function: FunctionDescription, _ earlier: FunctionDescription) -> Message {
    Message(
      .description(.twoTypes),
      "'\(function.name)' declares '\(function.symbol)' as '\(function.prototype)', but '\(earlier.name)' on line "
        + "\(earlier.place.line) declares it as '\(earlier.prototype)'",
      hint: "correct the one that is wrong")
  }

  package static func contradiction(_ function: String, _ contradiction: FunctionContradiction) -> Message {
    Message(
      .description(.contradiction), "'\(function)' \(contradiction.problem)", hint: contradiction.advice)
  }

  package static func opaqueByValue(_ function: String, _ type: CType) -> Message {
    Message(
      .description(.byValue), "'\(function)' passes '\(type)' by value, but only its name is known",
      hint: "pass a pointer, or declare the type with '@CStruct'")
  }

  package static func arrayByValue(_ function: String, _ type: CType) -> Message {
    Message(
      .description(.byValue), "'\(function)' passes '\(type)' by value, which C cannot do", hint: "pass a pointer")
  }
}

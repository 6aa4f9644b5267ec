// Types of exported functions.
extension Message {
  package static func exportVariadic(_ type: String) -> Message {
    Message(
      .exportedType(.variadic), "an exported function has a fixed number of parameters",
      hint: "take an array, '[\(type)]'")
  }

  package static var exportVoid: Message {
    Message(.exportedType(.void), "a parameter of an exported function cannot be 'Void'", hint: "remove it")
  }

  package static func exportSpan(_ parameter: String) -> Message {
    Message(
      .exportedType(.span), "the mutable span '\(parameter)' must be passed 'inout'", hint: "add 'inout'")
  }

  package static var exportInout: Message {
    Message(
      .exportedType(.inoutValue), "an exported function cannot take an 'inout' value", hint: "return the new value")
  }

  package static var exportNestedElement: Message {
    Message(.exportedType(.element), "the elements of a buffer must be numbers", hint: "use one array of numbers")
  }

  package static var exportElement: Message {
    Message(.exportedType(.element), "the elements of a buffer must be numbers", hint: "pass the values one by one")
  }

  package static func exportOptionalNumber(_ type: String) -> Message {
    Message(
      .exportedType(.optional), "a number cannot be null in C",
      hint: "take '\(type)', and choose a value that means none")
  }

  package static var exportOptionalBuffer: Message {
    Message(
      .exportedType(.optional), "a buffer of an exported function cannot be optional",
      hint: "remove '?': null with a count of 0 is an empty buffer")
  }

  package static var exportTuple: Message {
    Message(.exportedType(.tuple), "a tuple is not a C type", hint: "export a final class")
  }

  package static func exportExistential(_ type: String) -> Message {
    Message(.exportedType(.existential), "'\(type)' is not a C type", hint: "use an exported class")
  }

  package static var exportDictionary: Message {
    Message(
      .exportedType(.dictionary), "a dictionary or set is not a C type",
      hint: "export functions that look up and add entries")
  }

  package static func exportPointer(_ buffer: String) -> Message {
    Message(
      .exportedType(.pointer), "a pointer to elements needs their number", hint: "take '\(buffer)' or a span")
  }

  package static var exportOpaquePointer: Message {
    Message(
      .exportedType(.pointer), "'OpaquePointer' cannot be exported",
      hint: "take 'UnsafeMutableRawPointer' for a pointer that is only passed on")
  }

  package static func exportText(_ type: String) -> Message {
    Message(.exportedType(.text), "'\(type)' cannot be exported", hint: "use 'String'")
  }

  package static func exportBorrowedResult(_ array: String) -> Message {
    Message(
      .exportedType(.borrowedResult), "an exported function cannot return borrowed memory",
      hint: "return '\(array)', which is copied")
  }

  package static var exportClosureResult: Message {
    Message(
      .exportedType(.closureResult), "an exported function cannot return a closure",
      hint: "return an object with an exported method")
  }

  package static var exportResultOfClosure: Message {
    Message(
      .exportedType(.closureResult), "a closure of an exported function cannot return this type",
      hint: "return a number or nothing")
  }

  package static var exportTypedThrows: Message {
    Message(
      .exportedType(.closureThrows), "a closure of an exported function cannot state the type of its errors",
      hint: "write plain 'throws'")
  }

  package static var exportThrowsWithResult: Message {
    Message(
      .exportedType(.closureThrows), "a throwing closure of an exported function cannot return a value",
      hint: "remove the result: C returns the status that is thrown")
  }

  package static func exportClosureParameter(_ type: String) -> Message {
    Message(
      .exportedType(.closureParameter), "'\(type)' cannot be passed to a closure of an exported function",
      hint: "pass numbers, strings and exported objects")
  }
}

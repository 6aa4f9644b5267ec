// Types in descriptions that are not types of C.
extension Message {
  package static func closureType(_ replacement: String) -> Message {
    Message(.type(.closureType), "a closure is not a C type", hint: "write '\(replacement)'")
  }

  package static func arrayType(element: String) -> Message {
    Message(
      .type(.arrayType), "an array is not a C type here",
      hint:
        "write 'Pointer<\(element)>' for a pointer to the first element, or '[4 of \(element)]' for an array of fixed size"
    )
  }

  package static var arrayResult: Message {
    Message(.type(.arrayType), "a C function cannot return an array", hint: "return 'Pointer<T>'")
  }

  package static var dictionaryType: Message {
    Message(.type(.dictionaryType), "a dictionary is not a C type", hint: "write the type that C has")
  }

  package static var tupleType: Message {
    Message(.type(.tupleType), "a tuple is not a C type", hint: "declare a structure with '@CStruct'")
  }

  package static func existentialType(_ type: String) -> Message {
    Message(.type(.existentialType), "'\(type)' is not a C type", hint: "write a concrete type")
  }

  package static func inoutType(pointer: String) -> Message {
    Message(.type(.inoutType), "'inout' is only allowed on a parameter", hint: "write '\(pointer)'")
  }

  package static func voidPointer(_ type: String, _ replacement: String) -> Message {
    Message(.type(.voidPointer), "'\(type)' is not a type of descriptions", hint: "write '\(replacement)'")
  }

  package static func unsafePointer(_ type: String, _ replacement: String) -> Message {
    Message(
      .type(.unsafePointer), "'\(type)' does not belong to the library's address space",
      hint: "write '\(replacement)'")
  }

  package static var opaquePointer: Message {
    Message(
      .type(.opaquePointer), "'OpaquePointer' does not say what it points to",
      hint: "declare the type with '@COpaque', and write 'Pointer<T>'")
  }

  package static var addressSpace: Message {
    Message(
      .type(.addressSpace), "a pointer in a protocol belongs to the library's own address space",
      hint: "write 'Pointer<T>'")
  }

  package static func unicodeScalar(_ type: String, _ replacement: String) -> Message {
    Message(
      .type(.unicodeScalar), "'\(type)' is 'Unicode.Scalar', which cannot hold every C value",
      hint: "write '\(replacement)'")
  }

  package static func unsupportedType(_ type: String) -> Message {
    Message(.type(.unsupportedType), "'\(type)' is not a C type", hint: "write the type that C has")
  }
}

// Declarations of C structures, unions and enumerations.
extension Message {
  package static var typeName: Message {
    Message(
      .declaration(.typeName), "the name of the C type is missing",
      hint: "write it as a string literal: \"struct tm\", or the name of a typedef")
  }

  package static func recordDeclaration(_ attribute: String) -> Message {
    Message(
      .declaration(.recordDeclaration), "'@\(attribute)' can only be attached to a struct",
      hint: "declare the type as a struct")
  }

  /// - Parameter kind: `structure` or `union`.
  package static func noFields(_ kind: String) -> Message {
    Message(.declaration(.noFields), "a \(kind) needs fields", hint: "declare it with '@COpaque'")
  }

  package static var untypedField: Message {
    Message(
      .declaration(.untypedField), "a field of a C structure needs a type annotation", hint: "write 'var name: CInt'")
  }

  package static func fieldAccess(_ field: String) -> Message {
    Message(
      .declaration(.fieldAccess), "the field '\(field)' of a public structure is not public",
      hint: "add 'public', or '@usableFromInline' to hide it")
  }

  package static func fieldName(_ field: String) -> Message {
    Message(
      .declaration(.fieldName), "'\(field)' is the name of a member of every pointer",
      hint: "rename the field: '@CField(\"\(field)\") var \(field)Field'")
  }

  package static func bitCount(_ bits: Int) -> Message {
    Message(
      .declaration(.bitCount), "a bit-field cannot have \(bits) bits", hint: "write no more bits than its type has")
  }

  /// - Parameter record: the structure as it would be declared: `Node<Space: AddressSpace>`.
  package static func spaceParameter(_ pointer: String, record: String) -> Message {
    Message(
      .declaration(.spaceParameter), "'\(pointer)' needs the address space of the structure",
      hint: "declare '\(record)'")
  }

  package static var enumerationDeclaration: Message {
    Message(
      .declaration(.enumerationDeclaration), "'@CEnum' can only be attached to a struct or an enum",
      hint: "declare a struct with static members, or an enum with raw values")
  }

  package static func rawValues(_ enumeration: String) -> Message {
    Message(
      .declaration(.rawValues), "a closed enumeration needs raw values",
      hint: "write 'enum \(enumeration): CInt', or declare a struct for an open one")
  }

  package static var optionSetDeclaration: Message {
    Message(
      .declaration(.optionSetDeclaration), "'@COptionSet' can only be attached to a struct",
      hint: "declare the type as a struct")
  }

  /// - Parameter member: `static member` or `case`.
  package static func enumeratorDeclaration(_ member: String) -> Message {
    Message(
      .declaration(.enumeratorDeclaration), "'@CEnumerator' must name exactly one \(member)",
      hint: "declare each \(member) by itself")
  }
}

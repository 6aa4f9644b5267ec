package import CaissonModel

// Exported declarations.
extension Message {
  package static var exportedClass: Message {
    Message(.export(.place), "'@Export' cannot be attached to a class", hint: "write '@ExportClass'")
  }

  package static var exportedEnumeration: Message {
    Message(.export(.place), "'@Export' cannot be attached to an enumeration", hint: "write '@ExportEnum'")
  }

  package static var exportedProperty: Message {
    Message(
      .export(.place), "'@Export' cannot be attached to a property", hint: "export a function that returns it")
  }

  package static var exportPlace: Message {
    Message(
      .export(.place), "'@Export' can only be attached to a function or an initializer", hint: "remove it")
  }

  package static var exportInExtension: Message {
    Message(
      .export(.member), "'@Export' is not supported in an extension",
      hint: "move the member into the body of its type, or export a function at file scope that takes the object")
  }

  /// - Parameters:
  ///   - kind: `class` or `enumeration`.
  ///   - attribute: the attribute that exports it.
  package static func exportOfMember(of kind: String, attribute: String) -> Message {
    Message(
      .export(.member), "the \(kind) around this declaration is not exported",
      hint: "add '@\(attribute)(\"name\")'")
  }

  package static var exportMember: Message {
    Message(
      .export(.member), "'@Export' can only be used at file scope, or in an exported class or enumeration",
      hint: "move the function to file scope")
  }

  package static var exportEnumType: Message {
    Message(
      .export(.type), "'@ExportEnum' can only be attached to an enumeration",
      hint: "declare an enumeration with raw values")
  }

  package static var exportClassType: Message {
    Message(.export(.type), "'@ExportClass' can only be attached to a class", hint: "declare a final class")
  }

  package static var exportNested: Message {
    Message(
      .export(.nested), "an exported type must be at file scope", hint: "move it out of the declaration around it")
  }

  package static var exportLibrary: Message {
    Message(
      .export(.library), "'@ExportLibrary' can only be attached to an enumeration at file scope",
      hint: "write 'enum Library {}'")
  }

  package static func secondLibrary(_ first: SourcePlace) -> Message {
    Message(
      .export(.library), "a module has only one '@ExportLibrary', and there is another at \(first)",
      hint: "remove one")
  }

  package static var exportName: Message {
    Message(
      .export(.name), "the exported name is not a C identifier",
      hint: "write a string literal of letters, digits and underscores, such as \"counter_add\"")
  }

  package static func exportKeyword(_ name: String) -> Message {
    Message(.export(.name), "'\(name)' is a keyword of C or C++", hint: "choose another name")
  }

  package static func exportSameName(_ name: String, _ first: SourcePlace) -> Message {
    Message(
      .export(.sameName), "the exported name '\(name)' is already used at \(first)", hint: "choose another name")
  }

  package static func exportAccess(_ name: String) -> Message {
    Message(.export(.access), "the exported declaration '\(name)' is not public", hint: "add 'public'")
  }

  package static func exportFinal(_ name: String) -> Message {
    Message(.export(.final), "the exported class '\(name)' is not final", hint: "add 'final'")
  }

  /// - Parameter declaration: `class` or `function`.
  package static func exportGeneric(_ declaration: String) -> Message {
    Message(
      .export(.generic), "an exported \(declaration) cannot be generic", hint: "remove the generic parameters")
  }

  package static func exportRawValues(_ name: String) -> Message {
    Message(
      .export(.rawValues), "the exported enumeration '\(name)' has no integer raw values",
      hint: "write 'enum \(name): CInt'")
  }

  package static var exportAsync: Message {
    Message(
      .export(.async), "an exported function cannot be async",
      hint: "take a closure, and call it when the work is done")
  }

  package static var exportAsyncClosure: Message {
    Message(.export(.async), "a closure of an exported function cannot be async", hint: "remove 'async'")
  }

  package static func exportModifier(_ modifier: String) -> Message {
    Message(.export(.modifier), "an exported function cannot be '\(modifier)'", hint: "remove the modifier")
  }

  package static var exportOperator: Message {
    Message(.export(.operatorFunction), "an operator cannot be exported", hint: "export a function with a name")
  }
}

// Descriptions from which standalone code is generated.
extension Message {
  package static func standaloneFolder(_ folder: String) -> Message {
    Message(
      .standalone(.standaloneFolder), "the description is in the folder of its standalone code, '\(folder)'",
      hint: "move it to a folder that is no module, such as 'Descriptions', because both declare the same types")
  }

  package static func standaloneImport(_ module: String) -> Message {
    Message(
      .standalone(.standaloneImport), "standalone code cannot import '\(module)'",
      hint: "remove the import, or move what needs it to a file of its own")
  }

  package static func standaloneCondition(_ name: String) -> Message {
    Message(
      .standalone(.standaloneCondition), "'\(name)' is declared under #if inside another declaration",
      hint: "declare it at file scope")
  }

  /// - Parameter reason: the message of the type's macro, with its hint.
  package static func standaloneExpansion(_ name: String, _ reason: String) -> Message {
    Message(.standalone(.standaloneDeclaration), "'\(name)' cannot be expanded: \(reason)")
  }

  package static func standaloneDeclaration(_ name: String, _ reason: String) -> Message {
    Message(
      .standalone(.standaloneDeclaration), "'\(name)' cannot be standalone: \(reason)",
      hint: "use only the module Caisson here, or move the declaration to a file of its own")
  }
}

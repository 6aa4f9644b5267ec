// Templates that replace the built-in ones.
extension Message {
  package static func unknownTemplate(known: [String]) -> Message {
    Message(
      .template(.unknownTemplate), "there is no built-in template of this name",
      hint: "use one of \(NameAdvice.list(known))")
  }

  package static func unreadableTemplate(_ reason: String) -> Message {
    Message(.template(.templateSyntax), "the template cannot be read: \(reason)")
  }

  package static var unclosedTag: Message {
    Message(.template(.templateSyntax), "a tag that begins with '{{' is not closed", hint: "add '}}'")
  }

  package static func unclosedSection(_ name: String) -> Message {
    Message(.template(.templateSyntax), "the section '\(name)' is not closed", hint: "add '{{/\(name)}}'")
  }

  package static func unopenedSection(_ name: String) -> Message {
    Message(
      .template(.templateSyntax), "'{{/\(name)}}' closes no section",
      hint: "remove it, or open the section with '{{#\(name)}}'")
  }

  package static func unsupportedTag(_ mark: Character) -> Message {
    Message(
      .template(.templateSyntax), "the tag '{{\(mark) ...}}' is not supported",
      hint: "use variables, sections and comments")
  }

  package static func sectionAsVariable(_ name: String) -> Message {
    Message(
      .template(.templateKey), "'\(name)' is not text", hint: "use a section: '{{#\(name)}} ... {{/\(name)}}'")
  }

  package static func variableAsSection(_ name: String) -> Message {
    Message(.template(.templateKey), "'\(name)' is text, not a section", hint: "write '{{\(name)}}'")
  }

  package static func unknownKey(_ name: String, known: [String]) -> Message {
    Message(
      .template(.templateKey), "there is no key '\(name)' here", hint: "use one of \(NameAdvice.list(known))")
  }
}

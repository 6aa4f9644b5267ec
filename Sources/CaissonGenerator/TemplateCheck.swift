internal import CaissonDiagnostics

/// A check that a template uses only existing keys: the engine itself would silently insert nothing.
struct TemplateCheck {
  private let kind: TemplateKind
  private let text: String

  init(_ kind: TemplateKind, text: String) {
    self.kind = kind
    self.text = text
  }

  /// - Throws: ``GenerationError``, naming the template and the line.
  func run() throws(GenerationError) {
    var scopes = [(name: "", keys: kind.schema.keys)]
    var line = 1
    var rest = text[...]
    while let open = rest.firstRange(of: "{{") {
      line += rest[..<open.lowerBound].count { $0 == "\n" }
      guard let close = rest[open.upperBound...].firstRange(of: "}}") else {
        throw problem(line, .unclosedTag)
      }
      let tag = rest[open.upperBound..<close.lowerBound]
      try check(Tag(tag), line: line, scopes: &scopes)
      line += tag.count { $0 == "\n" }
      rest = rest[close.upperBound...].drop { $0 == "}" }
    }
    if let scope = scopes.last, scopes.count > 1 {
      throw problem(line, .unclosedSection(scope.name))
    }
  }

  private typealias Scopes = [(name: String, keys: [String: ViewSchema])]

  private func check(_ tag: Tag, line: Int, scopes: inout Scopes) throws(GenerationError) {
    switch tag {
    case .comment: break
    case .end(let name):
      guard scopes.count > 1, scopes.last?.name == name else {
        throw problem(line, .unopenedSection(name))
      }
      scopes.removeLast()
    case .variable(let name):
      guard case .text = try find(name, line, scopes) else {
        throw problem(line, .sectionAsVariable(name))
      }
    case .section(let name):
      let value = try find(name, line, scopes)
      if case .text = value { throw problem(line, .variableAsSection(name)) }
      scopes.append((name, value.keys))
    case .other(let mark):
      throw problem(line, .unsupportedTag(mark))
    }
  }

  private func find(_ name: String, _ line: Int, _ scopes: Scopes) throws(GenerationError) -> ViewSchema {
    for scope in scopes.reversed() {
      if let value = scope.keys[name] { return value }
    }
    throw problem(line, .unknownKey(name, known: Set(scopes.flatMap(\.keys.keys)).sorted()))
  }

  private func problem(_ line: Int, _ message: Message) -> GenerationError {
    GenerationError(message, inTemplate: kind.fileName, line: line)
  }
}

/// A tag of a template: the text between the braces.
private enum Tag {
  case variable(String)
  case section(String)
  case end(String)
  case comment
  case other(Character)

  init(_ text: Substring) {
    let text = text.drop(while: \.isWhitespace)
    let name = String(text.dropFirst().filter { !$0.isWhitespace })
    switch text.first {
    case "#", "^": self = .section(name)
    case "/": self = .end(name)
    case "!": self = .comment
    case "&", "{": self = .variable(name)
    case let mark? where !mark.isLetter && mark != "_": self = .other(mark)
    default: self = .variable(String(text.filter { !$0.isWhitespace }))
    }
  }
}

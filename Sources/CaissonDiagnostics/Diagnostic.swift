public import CaissonModel

/// A problem in a description, an export, a template or a header, with its source location.
public struct Diagnostic: Hashable, Sendable, Codable {
  /// A second source location that belongs to the problem.
  public struct Note: Hashable, Sendable, Codable {
    /// The source location, in a header as a rule.
    public var location: SourcePlace
    /// The words, which say what is there.
    public var message: String

    /// Makes a note.
    public init(at location: SourcePlace, _ message: String) {
      self.location = location
      self.message = message
    }
  }

  /// The rule that is broken.
  public var rule: Rule
  /// How serious the problem is.
  public var severity: Severity
  /// The source location of the problem.
  public var location: SourcePlace
  /// The problem, in one clause.
  public var message: String
  /// Related source locations.
  public var notes: [Note]
  /// The advice, in the imperative; nil if the message says it.
  public var hint: String?
  /// The edit that corrects the problem; nil if only a person can tell.
  public var fixIt: FixIt?

  /// Makes a diagnostic with the rule, the severity and the words of a message.
  public init(_ message: Message, at location: SourcePlace, notes: [Note] = [], fixIt: FixIt? = nil) {
    rule = message.rule
    severity = message.severity
    self.location = location
    self.message = message.text
    self.notes = notes
    hint = message.hint
    self.fixIt = fixIt
  }
}

extension Diagnostic: CustomStringConvertible {
  /// One line in the form that compilers use: `Expat.swift:20:3: error: message [rule]`.
  public var description: String {
    let advice = hint.map { "; \($0)" } ?? ""
    return "\(location): \(severity.rawValue): \(message)\(advice) [\(rule.id)]"
  }
}

extension [Diagnostic] {
  /// The diagnostics in the order of the source; at one source location, the more serious first.
  public var ordered: [Diagnostic] {
    func key(_ diagnostic: Diagnostic) -> (String, Int, Int, Int) {
      let location = diagnostic.location
      return (
        location.file, location.line, location.column,
        Severity.allCases.firstIndex(of: diagnostic.severity) ?? 0
      )
    }
    return enumerated().sorted { (key($0.element), $0.offset) < (key($1.element), $1.offset) }.map(\.element)
  }

  /// Whether one of them is an error.
  public var holdErrors: Bool { contains { $0.severity == .error } }
}

private func < (left: ((String, Int, Int, Int), Int), right: ((String, Int, Int, Int), Int)) -> Bool {
  left.0 != right.0 ? left.0 < right.0 : left.1 < right.1
}

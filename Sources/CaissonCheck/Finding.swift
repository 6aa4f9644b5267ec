public import CaissonModel

/// Something to say of a description, at its place.
public struct Finding: Hashable, Sendable, Codable {
  /// How much it matters.
  public enum Severity: String, Hashable, Sendable, Codable, CaseIterable {
    /// The description is wrong: nothing is generated from it.
    case error
    /// The description agrees with C, and may not mean what it says.
    case warning
    /// Something to know.
    case note
  }

  /// A second place that has to do with it.
  public struct Note: Hashable, Sendable, Codable {
    /// Where.
    public var place: SourcePlace
    /// What is there.
    public var message: String

    public init(place: SourcePlace, message: String) {
      self.place = place
      self.message = message
    }
  }

  /// Which rule it is about.
  public var rule: Rule
  /// How much it matters.
  public var severity: Severity
  /// Where in the description.
  public var place: SourcePlace
  /// What is wrong.
  public var message: String
  /// What else there is to see, in a header as a rule.
  public var notes: [Note]
  /// What to do; nil where the message says it.
  public var hint: String?
  /// A change of the description that mends it, where that is plain.
  public var fix: Fix?

  public init(
    _ rule: Rule, _ severity: Severity = .error, at place: SourcePlace, _ message: String, notes: [Note] = [],
    hint: String? = nil, fix: Fix? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.place = place
    self.message = message
    self.notes = notes
    self.hint = hint
    self.fix = fix
  }
}

extension [Finding] {
  /// In the order of the description; what matters more first, where two are at one place.
  public var ordered: [Finding] {
    func key(_ finding: Finding) -> (String, Int, Int, Int) {
      (
        finding.place.file, finding.place.line, finding.place.column,
        Finding.Severity.allCases.firstIndex(of: finding.severity) ?? 0
      )
    }
    return enumerated().sorted { (key($0.element), $0.offset) < (key($1.element), $1.offset) }.map(\.element)
  }

  /// Whether one of them says that the description is wrong.
  public var holdErrors: Bool { contains { $0.severity == .error } }
}

private func < (left: ((String, Int, Int, Int), Int), right: ((String, Int, Int, Int), Int)) -> Bool {
  left.0 != right.0 ? left.0 < right.0 : left.1 < right.1
}

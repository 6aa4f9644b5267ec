/// How serious a diagnostic is.
public enum Severity: String, Hashable, Sendable, Codable, CaseIterable {
  /// The description is wrong: nothing is generated from it.
  case error
  /// The description agrees with C, but may not mean what it says.
  case warning
  /// A fact worth knowing.
  case note
}

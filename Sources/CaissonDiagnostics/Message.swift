/// The words of a diagnostic, with the rule that it belongs to.
///
/// The functions that make messages stand in `Messages`, one file for each family of rules.
public struct Message: Hashable, Sendable {
  /// The rule that is broken.
  public let rule: Rule
  /// How serious the problem is.
  public let severity: Severity
  /// The problem, in one clause.
  public let text: String
  /// The advice, in the imperative; nil if there is none.
  public let hint: String?

  package init(_ rule: Rule, _ text: String, hint: String? = nil) { self.init(rule, .error, text, hint: hint) }

  package init(_ rule: Rule, _ severity: Severity, _ text: String, hint: String? = nil) {
    self.rule = rule
    self.severity = severity
    self.text = text
    self.hint = hint
  }

  /// The problem, the advice and the rule in one line, as compilers print the diagnostics of macros.
  public var line: String { "\(text)\(hint.map { "; \($0)" } ?? "") [\(rule.id)]" }
}

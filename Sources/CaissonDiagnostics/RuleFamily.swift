/// Rules about one subject, each with an identifier and an explanation.
public protocol RuleFamily: RawRepresentable, CaseIterable, Hashable, Sendable where RawValue == String {
  /// The documentation of the rule.
  var explanation: Explanation { get }
}

/// The documentation of a rule, as `caisson explain` prints it.
public struct Explanation: Hashable, Sendable {
  /// The rule in one clause.
  public let title: String
  /// The reason for the rule, and the way to follow it.
  public let text: String

  init(_ title: String, _ text: String) {
    self.title = title
    self.text = text
  }
}

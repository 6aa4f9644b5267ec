/// The owner for which C retains a callback or memory after a call, and the key by which it is replaced.
public struct Retention: Hashable, Sendable, Codable {
  /// The parameter whose object retains it; nil if the library as a whole does.
  public var owner: String?
  /// The parameters whose values tell apart the callbacks or memory that one owner retains: a call with the same values
  /// replaces the earlier one.
  public var key: [String]

  /// Creates a retention.
  public init(owner: String?, key: [String] = []) {
    self.owner = owner
    self.key = key
  }
}

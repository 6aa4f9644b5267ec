/// For what C retains a callback or memory after a call, and what replaces it.
public struct Retention: Hashable, Sendable, Codable {
  /// The parameter whose object retains it; nil where the library as a whole does.
  public var owner: String?
  /// The parameters by whose values C tells apart what one owner retains: a call with the same values replaces it.
  public var key: [String]

  /// Creates a retention.
  public init(owner: String?, key: [String] = []) {
    self.owner = owner
    self.key = key
  }
}

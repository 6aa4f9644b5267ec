/// A structure or a union of a header that the model has no form for.
public struct InexpressibleRecord: Hashable, Sendable, Codable {
  /// Its name in C.
  public var name: String
  /// What in it has no form: `field 'a': the type '_Atomic(int)' has no form in a description`.
  public var reason: String
  /// Where the header declares it.
  public var place: SourcePlace

  public init(name: String, reason: String, place: SourcePlace) {
    self.name = name
    self.reason = reason
    self.place = place
  }
}

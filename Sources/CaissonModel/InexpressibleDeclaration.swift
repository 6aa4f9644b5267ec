/// A declaration of a header that the model has no form for.
public struct InexpressibleDeclaration: Hashable, Sendable, Codable {
  /// What is declared.
  public enum Kind: String, Hashable, Sendable, Codable {
    /// A structure or a union.
    case record
    case enumeration
    case function
    case variable
    case typedef
  }

  /// What it is.
  public var kind: Kind
  /// Its name in C.
  public var name: String
  /// What in it has no form: `field 'a': the type '_Atomic(int)' has no form in a description`.
  public var reason: String
  /// Where the header declares it.
  public var place: SourcePlace

  public init(kind: Kind, name: String, reason: String, place: SourcePlace) {
    self.kind = kind
    self.name = name
    self.reason = reason
    self.place = place
  }
}

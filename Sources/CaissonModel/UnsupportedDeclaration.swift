/// A declaration of a header that a description cannot express.
public struct UnsupportedDeclaration: Hashable, Sendable, Codable {
  /// The kind of the declaration.
  public enum Kind: String, Hashable, Sendable, Codable {
    /// A structure or a union.
    case record
    case enumeration
    case function
    case variable
    case typedef
  }

  /// The kind of the declaration.
  public var kind: Kind
  /// The C name.
  public var name: String
  /// The name as a value, if the declaration is a type.
  public var typeName: CTypeName?
  /// The reason why it is unsupported.
  public var reason: UnsupportedReason
  /// The source location in the header.
  public var place: SourcePlace

  /// Creates the declaration of a type.
  public init(kind: Kind, name: CTypeName, reason: UnsupportedReason, place: SourcePlace) {
    self.init(kind: kind, name: name.description, reason: reason, place: place)
    typeName = name
  }

  /// Creates the declaration of a function, a variable or a typedef.
  public init(kind: Kind, name: String, reason: UnsupportedReason, place: SourcePlace) {
    self.kind = kind
    self.name = name
    self.reason = reason
    self.place = place
  }
}

/// A name that a description gives to a type: a `typealias` of the protocol.
public struct TypeName: Hashable, Sendable, Codable {
  /// The name.
  public var name: String
  /// The type, as the description writes it.
  public var swiftType: String

  /// Creates a name.
  public init(name: String, swiftType: String) {
    self.name = name
    self.swiftType = swiftType
  }
}

/// A type that only pointers lead to, as a description states it.
public struct OpaqueDescription: Hashable, Sendable, Codable {
  /// The type's name in C.
  public var name: CTypeName
  /// The type's name in Swift.
  public var swiftName: String
  /// Where the description declares it.
  public var place: SourcePlace

  /// Creates a description.
  public init(name: CTypeName, swiftName: String, place: SourcePlace) {
    self.name = name
    self.swiftName = swiftName
    self.place = place
  }
}

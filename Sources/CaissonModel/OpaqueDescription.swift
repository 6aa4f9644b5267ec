/// A type that only pointers lead to, as a description states it.
public struct OpaqueDescription: Hashable, Sendable, Codable {
  /// The type's name in C: `struct XML_ParserStruct`.
  public var name: String
  /// The type's name in Swift.
  public var swiftName: String
  /// Where the description declares it.
  public var place: SourcePlace

  public init(name: String, swiftName: String, place: SourcePlace) {
    self.name = name
    self.swiftName = swiftName
    self.place = place
  }
}

/// An opaque type, used only behind pointers, as a description states it.
public struct OpaqueDescription: Hashable, Sendable, Codable {
  /// The C name of the type.
  public var name: CTypeName
  /// The Swift name of the type.
  public var swiftName: String
  /// The source location of the declaration in the description.
  public var place: SourcePlace

  /// Creates a description.
  public init(name: CTypeName, swiftName: String, place: SourcePlace) {
    self.name = name
    self.swiftName = swiftName
    self.place = place
  }
}

/// A C structure, as a description states it.
public struct StructureDescription: Hashable, Sendable, Codable {
  /// A field of a structure.
  public struct Field: Hashable, Sendable, Codable {
    /// The field's name in C.
    public var name: String
    /// The field's name in Swift.
    public var swiftName: String
    /// The field's type, in C.
    public var type: CType

    public init(name: String, swiftName: String, type: CType) {
      self.name = name
      self.swiftName = swiftName
      self.type = type
    }
  }

  /// The structure's name in C: `struct tm`, `XML_Feature`.
  public var name: String
  /// The structure's name in Swift.
  public var swiftName: String
  /// The fields, in the order of the declaration.
  public var fields: [Field]
  /// Where the description declares it.
  public var place: SourcePlace

  public init(name: String, swiftName: String, fields: [Field], place: SourcePlace) {
    self.name = name
    self.swiftName = swiftName
    self.fields = fields
    self.place = place
  }
}

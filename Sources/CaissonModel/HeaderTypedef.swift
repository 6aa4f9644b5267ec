/// A name that a header gives to a type.
public struct HeaderTypedef: Hashable, Sendable, Codable {
  /// The name.
  public var name: String
  /// The type that it stands for, other typedefs looked through.
  public var type: CType
  /// The type as the header writes it.
  public var spelling: String
  /// The documentation comment, without its markers; one element a line.
  public var documentation: [String]
  /// Where the header declares it.
  public var place: SourcePlace

  /// Makes a typedef.
  public init(name: String, type: CType, spelling: String, documentation: [String] = [], place: SourcePlace) {
    self.name = name
    self.type = type
    self.spelling = spelling
    self.documentation = documentation
    self.place = place
  }
}

/// A name that a header gives to a type.
public struct HeaderTypedef: Hashable, Sendable, Codable {
  /// The name.
  public var name: String
  /// The type that it stands for, with other typedefs resolved.
  public var type: CType
  /// The type as the header writes it.
  public var spelling: String
  /// The documentation comment, without its markers; one element a line.
  public var documentation: [String]
  /// The source location of the declaration in the headers.
  public var place: SourcePlace

  /// Creates a typedef.
  public init(name: String, type: CType, spelling: String, documentation: [String] = [], place: SourcePlace) {
    self.name = name
    self.type = type
    self.spelling = spelling
    self.documentation = documentation
    self.place = place
  }
}

/// A class of Swift's of which C holds objects.
public struct ExportedClassDescription: Hashable, Sendable, Codable {
  /// The name in C, of a structure of which only the name is known.
  public var name: String
  /// The documentation comment, without its markers; one element a line.
  public var documentation: [String]
  /// Whether several threads may use one object at a time.
  public var isSendable: Bool
  /// Where it is declared.
  public var place: SourcePlace

  /// Makes the description of a class.
  public init(name: String, documentation: [String], isSendable: Bool, place: SourcePlace) {
    self.name = name
    self.documentation = documentation
    self.isSendable = isSendable
    self.place = place
  }
}

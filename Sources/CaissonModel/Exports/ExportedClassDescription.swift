/// A Swift class whose objects C holds.
public struct ExportedClassDescription: Hashable, Sendable, Codable {
  /// The C name of an opaque structure.
  public var name: String
  /// The documentation comment, without its markers; one element a line.
  public var documentation: [String]
  /// Whether several threads may use one object at the same time.
  public var isSendable: Bool
  /// The source location of the declaration.
  public var place: SourcePlace

  /// Creates the description of a class.
  public init(name: String, documentation: [String], isSendable: Bool, place: SourcePlace) {
    self.name = name
    self.documentation = documentation
    self.isSendable = isSendable
    self.place = place
  }
}

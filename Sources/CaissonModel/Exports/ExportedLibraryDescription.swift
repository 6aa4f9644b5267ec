/// What a library of exports says of itself.
public struct ExportedLibraryDescription: Hashable, Sendable, Codable {
  /// What the names of the library's own functions begin with, without the underscore.
  public var prefix: String
  /// The documentation comment, without its markers; one element a line.
  public var documentation: [String]
  /// Where it is declared.
  public var place: SourcePlace

  /// Makes the description of a library.
  public init(prefix: String, documentation: [String], place: SourcePlace) {
    self.prefix = prefix
    self.documentation = documentation
    self.place = place
  }
}

/// The properties that a library of exports states about itself.
public struct ExportedLibraryDescription: Hashable, Sendable, Codable {
  /// The prefix of the library's own functions, without the underscore.
  public var prefix: String
  /// The documentation comment, without its markers; one element a line.
  public var documentation: [String]
  /// The source location of the declaration.
  public var place: SourcePlace

  /// Creates the description of a library.
  public init(prefix: String, documentation: [String], place: SourcePlace) {
    self.prefix = prefix
    self.documentation = documentation
    self.place = place
  }
}

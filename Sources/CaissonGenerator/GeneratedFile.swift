/// A file generated from a description.
public struct GeneratedFile: Hashable, Sendable {
  /// The path, relative to the output folder.
  public var path: String
  /// The text.
  public var contents: String

  /// Creates a file.
  public init(path: String, contents: String) {
    self.path = path
    self.contents = contents
  }
}

public import CaissonModel

/// Why there is no header of what is exported.
public enum ExportError: Error, Hashable {
  /// Nothing says what the library is called.
  case noLibrary
  /// What is wrong with the exports together.
  case problems([Problem])

  /// Something wrong, at its place.
  public struct Problem: Hashable, Sendable {
    /// Where.
    public var place: SourcePlace
    /// What, in words that end in what to do.
    public var message: String

    init(_ place: SourcePlace, _ message: String) {
      self.place = place
      self.message = message
    }
  }
}

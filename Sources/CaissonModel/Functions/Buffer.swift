/// An array or a span of which C is given the elements.
public struct Buffer: Hashable, Sendable, Codable {
  /// What C does with the elements.
  public enum Access: String, Hashable, Sendable, Codable {
    case reads
    case writes
  }

  /// What holds the elements in Swift.
  public enum Container: String, Hashable, Sendable, Codable {
    case array
    /// A `Span`, `MutableSpan`, `RawSpan` or `MutableRawSpan`.
    case span
  }

  /// What C does with the elements.
  public var access: Access
  /// What holds them in Swift.
  public var container: Container

  /// Creates a buffer.
  public init(_ access: Access, _ container: Container) {
    self.access = access
    self.container = container
  }
}

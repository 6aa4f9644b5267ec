/// An array or a span whose elements are passed to C.
public struct Buffer: Hashable, Sendable, Codable {
  /// The way in which C uses the elements.
  public enum Access: String, Hashable, Sendable, Codable {
    case reads
    case writes
  }

  /// The Swift container of the elements.
  public enum Container: String, Hashable, Sendable, Codable {
    case array
    /// A `Span`, `MutableSpan`, `RawSpan` or `MutableRawSpan`.
    case span
  }

  /// The way in which C uses the elements.
  public var access: Access
  /// The Swift container of the elements.
  public var container: Container

  /// Creates a buffer.
  public init(_ access: Access, _ container: Container) {
    self.access = access
    self.container = container
  }
}

/// What the attributes of a declaration say of its use.
public struct HeaderAttributes: Hashable, Sendable, Codable {
  /// Whether it is deprecated.
  public var isDeprecated: Bool
  /// What the header says of a deprecated declaration; empty for nothing.
  public var deprecation: String
  /// Whether it must not be used.
  public var isUnavailable: Bool
  /// Whether a caller has to look at the result: `warn_unused_result`.
  public var resultMustBeUsed: Bool
  /// Whether the result is memory that nothing else points to, and that the caller frees: `malloc`.
  public var returnsNewMemory: Bool
  /// Whether the result is never a null pointer: `returns_nonnull`, `_Nonnull`.
  public var returnsNonNull: Bool

  /// Makes attributes.
  public init(
    isDeprecated: Bool = false, deprecation: String = "", isUnavailable: Bool = false, resultMustBeUsed: Bool = false,
    returnsNewMemory: Bool = false, returnsNonNull: Bool = false
  ) {
    self.isDeprecated = isDeprecated
    self.deprecation = deprecation
    self.isUnavailable = isUnavailable
    self.resultMustBeUsed = resultMustBeUsed
    self.returnsNewMemory = returnsNewMemory
    self.returnsNonNull = returnsNonNull
  }
}

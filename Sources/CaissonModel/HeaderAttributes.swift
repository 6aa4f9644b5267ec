/// The attributes of a declaration that restrict its use.
public struct HeaderAttributes: Hashable, Sendable, Codable {
  /// Whether it is deprecated.
  public var isDeprecated: Bool
  /// The message of the deprecation; empty if there is none.
  public var deprecation: String
  /// Whether it is unavailable.
  public var isUnavailable: Bool
  /// Whether a caller must use the result: `warn_unused_result`.
  public var resultMustBeUsed: Bool
  /// Whether the result is new memory without aliases, which the caller frees: `malloc`.
  public var returnsNewMemory: Bool
  /// Whether the result is never a null pointer: `returns_nonnull`, `_Nonnull`.
  public var returnsNonNull: Bool

  /// Creates attributes.
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

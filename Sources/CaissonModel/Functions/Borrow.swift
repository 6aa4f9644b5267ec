/// Memory that the program owns and passes to C as a pointer.
public struct Borrow: Hashable, Sendable, Codable {
  /// The time for which C may use the memory.
  public enum Lifetime: Hashable, Sendable, Codable {
    /// Until the call returns.
    case duringCall
    /// Until it is replaced, or its owner is released.
    case retained(Retention)
    /// Permanently.
    case permanent
  }

  /// Whether C only reads it.
  public var isConst: Bool
  /// Whether `nil` can be passed, which C sees as a null pointer.
  public var isNullable: Bool
  /// The time for which C may use it.
  public var lifetime: Lifetime

  /// Creates a borrow.
  public init(isConst: Bool, isNullable: Bool = false, lifetime: Lifetime = .duringCall) {
    self.isConst = isConst
    self.isNullable = isNullable
    self.lifetime = lifetime
  }
}

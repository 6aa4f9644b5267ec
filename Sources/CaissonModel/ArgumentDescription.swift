/// What a Swift type says of itself as an argument.
public struct ArgumentDescription: Hashable, Sendable {
  /// The type that C sees.
  public var type: CType
  /// How a value of the Swift type is passed.
  public var passing: ParameterDescription.Passing
  /// Whether `nil` can be passed.
  public var isNullable: Bool
  /// Whether this is a callback that may throw anything.
  public var callbackThrows: Bool
  /// For a callback: which of its parameters is the context, that Swift does not see; nil for none.
  public var contextIndex: Int?

  public init(
    type: CType, passing: ParameterDescription.Passing = .value, isNullable: Bool = false, callbackThrows: Bool = false
  ) {
    self.type = type
    self.passing = passing
    self.isNullable = isNullable
    self.callbackThrows = callbackThrows
  }
}

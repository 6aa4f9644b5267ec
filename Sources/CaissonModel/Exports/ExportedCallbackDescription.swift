/// A closure in a parameter of an exported function: a function of C's, and its context.
public struct ExportedCallbackDescription: Hashable, Sendable, Codable {
  /// What the function is given, before the context.
  public var parameters: [ExportedForm]
  /// What it returns; nil for nothing.
  public var result: ExportedForm?
  /// Whether it returns a status: what is not 0 is thrown.
  public var isThrowing: Bool
  /// Whether Swift keeps it when the call has returned.
  public var isKept: Bool
  /// Whether it may be called on any thread.
  public var isSendable: Bool
  /// Whether it may be null.
  public var isNullable: Bool

  /// Makes the description of a callback.
  public init(
    parameters: [ExportedForm], result: ExportedForm?, isThrowing: Bool, isKept: Bool, isSendable: Bool,
    isNullable: Bool
  ) {
    self.parameters = parameters
    self.result = result
    self.isThrowing = isThrowing
    self.isKept = isKept
    self.isSendable = isSendable
    self.isNullable = isNullable
  }
}

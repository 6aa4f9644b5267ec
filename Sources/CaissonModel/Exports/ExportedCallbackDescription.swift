/// A closure parameter of an exported function: a C function and its context.
public struct ExportedCallbackDescription: Hashable, Sendable, Codable {
  /// The parameters of the function before the context.
  public var parameters: [ExportedForm]
  /// The result of the function; nil for `void`.
  public var result: ExportedForm?
  /// Whether the function returns a status: any status but 0 is thrown.
  public var isThrowing: Bool
  /// Whether Swift keeps the callback after the call has returned.
  public var isKept: Bool
  /// Whether any thread may call it.
  public var isSendable: Bool
  /// Whether it may be null.
  public var isNullable: Bool

  /// Creates the description of a callback.
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

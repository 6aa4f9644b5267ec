/// The type of a C function with a prototype.
public struct FunctionType: Hashable, Sendable, Codable {
  /// The types of the parameters, in order.
  public var parameters: [CType]
  /// The type of the result; ``CType/void`` for none.
  public var result: CType

  public init(parameters: [CType], result: CType) {
    self.parameters = parameters
    self.result = result
  }
}

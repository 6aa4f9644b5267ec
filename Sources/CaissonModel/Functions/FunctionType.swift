/// The type of a C function with a prototype.
public struct FunctionType: Hashable, Sendable, Codable {
  /// The types of the parameters that the prototype names, in order.
  public var parameters: [CType]
  /// The type of the result; ``CType/void`` for none.
  public var result: CType
  /// Whether more arguments may follow: `int printf(const char *, ...)`.
  public var isVariadic: Bool

  /// Makes a function type.
  public init(parameters: [CType], result: CType, isVariadic: Bool = false) {
    self.parameters = parameters
    self.result = result
    self.isVariadic = isVariadic
  }
}

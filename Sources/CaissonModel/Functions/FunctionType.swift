/// The type of a C function with a prototype.
public struct FunctionType: Hashable, Sendable, Codable {
  /// The types of the named parameters of the prototype, in order.
  public var parameters: [CType]
  /// The type of the result; ``CType/void`` if there is none.
  public var result: CType
  /// Whether more arguments may follow: `int printf(const char *, ...)`.
  public var isVariadic: Bool

  /// Creates a function type.
  public init(parameters: [CType], result: CType, isVariadic: Bool = false) {
    self.parameters = parameters
    self.result = result
    self.isVariadic = isVariadic
  }
}

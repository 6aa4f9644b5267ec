/// A C function, as a description states it.
public struct FunctionDescription: Hashable, Sendable, Codable {
  /// The name of the C symbol.
  public var symbol: String
  /// The Swift base name: `parse`.
  public var name: String
  /// The parameters, in order.
  public var parameters: [ParameterDescription]
  /// The type of the result, in C.
  public var result: CType
  /// The result as the description writes it in Swift; `Void` for none.
  public var swiftResult: String
  /// Whether the result may be ignored: it is declared `@discardableResult`.
  public var isResultDiscardable: Bool
  /// Whether errors thrown by callbacks come out of this function: it is declared plain `throws`.
  public var receivesCallbackErrors: Bool
  /// What C does with its arguments after the call has returned.
  public var lifetimes: LifetimeDescription
  /// The documentation comment, without its markers; one element a line.
  public var documentation: [String]
  /// Where the description declares it.
  public var place: SourcePlace

  public init(
    symbol: String, name: String, parameters: [ParameterDescription] = [], result: CType,
    swiftResult: String = "Void", isResultDiscardable: Bool = false, receivesCallbackErrors: Bool = false,
    lifetimes: LifetimeDescription = LifetimeDescription(), documentation: [String] = [],
    place: SourcePlace
  ) {
    self.symbol = symbol
    self.name = name
    self.parameters = parameters
    self.result = result
    self.swiftResult = swiftResult
    self.isResultDiscardable = isResultDiscardable
    self.receivesCallbackErrors = receivesCallbackErrors
    self.lifetimes = lifetimes
    self.documentation = documentation
    self.place = place
  }

  /// The function's type, in C.
  public var type: FunctionType {
    FunctionType(parameters: parameters.map(\.type), result: result)
  }

  /// The prototype, in C: `int puts(const char *)`.
  public var prototype: String { CType.function(type).declaration(of: symbol) }
}

/// A function of Swift's that C can call.
public struct ExportedFunctionDescription: Hashable, Sendable, Codable {
  /// What the function gives.
  public enum Result: Hashable, Sendable, Codable {
    case none
    case value(ExportedForm)
    /// Elements in memory of their own, and their number.
    case buffer(of: ExportedForm)
  }

  /// The name in C.
  public var symbol: String
  /// The documentation comment, without its markers; one element a line.
  public var documentation: [String]
  /// The parameters, the object of a method first.
  public var parameters: [ExportedParameterDescription]
  /// What the function gives.
  public var result: Result
  /// Whether C is given a status, and the result through its last parameters.
  public var returnsStatus: Bool
  /// Where it is declared.
  public var place: SourcePlace

  /// Makes the description of a function.
  public init(
    symbol: String, documentation: [String], parameters: [ExportedParameterDescription], result: Result,
    returnsStatus: Bool, place: SourcePlace
  ) {
    self.symbol = symbol
    self.documentation = documentation
    self.parameters = parameters
    self.result = result
    self.returnsStatus = returnsStatus
    self.place = place
  }
}

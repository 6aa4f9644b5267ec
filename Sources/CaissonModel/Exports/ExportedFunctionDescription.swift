/// A Swift function that C can call.
public struct ExportedFunctionDescription: Hashable, Sendable, Codable {
  /// The result of the function.
  public enum Result: Hashable, Sendable, Codable {
    case none
    case value(ExportedForm)
    /// Elements in newly allocated memory, and their number.
    case buffer(of: ExportedForm)
  }

  /// The C name.
  public var symbol: String
  /// The documentation comment, without its markers; one element a line.
  public var documentation: [String]
  /// The parameters; the object of a method comes first.
  public var parameters: [ExportedParameterDescription]
  /// The result of the function.
  public var result: Result
  /// Whether C receives a status, and the result through the last parameters.
  public var returnsStatus: Bool
  /// The source location of the declaration.
  public var place: SourcePlace

  /// Creates the description of a function.
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

/// A global variable, as a header declares it.
public struct HeaderVariable: Hashable, Sendable, Codable {
  /// The name.
  public var symbol: String
  /// The C type.
  public var type: CType
  /// The type as the header writes it.
  public var spelling: String
  /// Whether each thread has its own copy.
  public var isThreadLocal: Bool
  /// The attributes that restrict its use.
  public var attributes: HeaderAttributes
  /// The documentation comment, without its markers; one element a line.
  public var documentation: [String]
  /// The source location of the first declaration in the headers.
  public var place: SourcePlace

  /// Creates a variable.
  public init(
    symbol: String, type: CType, spelling: String, isThreadLocal: Bool = false,
    attributes: HeaderAttributes = HeaderAttributes(), documentation: [String] = [], place: SourcePlace
  ) {
    self.symbol = symbol
    self.type = type
    self.spelling = spelling
    self.isThreadLocal = isThreadLocal
    self.attributes = attributes
    self.documentation = documentation
    self.place = place
  }
}

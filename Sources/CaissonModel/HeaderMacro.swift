/// A macro, as a header defines it.
public struct HeaderMacro: Hashable, Sendable, Codable {
  /// The name.
  public var name: String
  /// The names of the parameters of a macro that looks like a function; nil for one that does not.
  public var parameters: [String]?
  /// What stands behind it in the header, with single blanks.
  public var text: String
  /// What it comes to, where that is a constant.
  public var value: ConstantDescription.Value?
  /// The type of the value, in C; nil for none, and for a string.
  public var type: CType?
  /// Whether it is an expression, if not a constant one.
  public var isExpression: Bool
  /// Where the header defines it.
  public var place: SourcePlace

  public init(
    name: String, parameters: [String]? = nil, text: String, value: ConstantDescription.Value? = nil,
    type: CType? = nil, isExpression: Bool = false,
    place: SourcePlace
  ) {
    self.name = name
    self.parameters = parameters
    self.text = text
    self.value = value
    self.type = type
    self.isExpression = isExpression
    self.place = place
  }
}

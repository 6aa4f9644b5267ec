/// A C constant, as a description states it: an enumerator, or a macro that expands to a value.
public struct ConstantDescription: Hashable, Sendable, Codable {
  /// The value that the description states.
  public enum Value: Hashable, Sendable, Codable {
    /// An integer, in decimal; for a pointer, the number that C casts.
    case integer(String)
    /// A floating-point number, as the shortest text from which Swift reads it back.
    case floating(String)
    /// The characters of a string literal.
    case string(String)
  }

  /// The C name.
  public var symbol: String
  /// The Swift name.
  public var name: String
  /// The type of the Swift property, as the description writes it.
  public var swiftType: String
  /// The C type that the property's type stands for; nil for a string.
  public var type: CType?
  /// The value.
  public var value: Value
  /// The value as the description writes it, in Swift.
  public var swiftValue: String
  /// The documentation comment, without its markers; one element a line.
  public var documentation: [String]
  /// The source location of the declaration in the description.
  public var place: SourcePlace

  /// Creates the description of a constant.
  public init(
    symbol: String, name: String, swiftType: String, type: CType?, value: Value, swiftValue: String,
    documentation: [String] = [],
    place: SourcePlace
  ) {
    self.symbol = symbol
    self.name = name
    self.swiftType = swiftType
    self.type = type
    self.value = value
    self.swiftValue = swiftValue
    self.documentation = documentation
    self.place = place
  }
}

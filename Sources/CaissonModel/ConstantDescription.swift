/// A constant of C's headers, as a description states it: an enumerator, or a macro that stands for a value.
public struct ConstantDescription: Hashable, Sendable, Codable {
  /// What the description says the constant is.
  public enum Value: Hashable, Sendable, Codable {
    /// A whole number, in decimal; of a pointer, the number that C casts.
    case integer(String)
    /// A floating number, as Swift's shortest text for it.
    case floating(String)
    /// A string literal's characters.
    case string(String)
  }

  /// The name in C.
  public var symbol: String
  /// The name in Swift.
  public var name: String
  /// The type of the Swift property, as the description writes it.
  public var swiftType: String
  /// The C type that the property's type stands for; nil for a string.
  public var type: CType?
  /// The value.
  public var value: Value
  /// The value as the description writes it in Swift.
  public var swiftValue: String
  /// The documentation comment, without its markers; one element a line.
  public var documentation: [String]
  /// Where the description declares it.
  public var place: SourcePlace

  /// Makes the description of a constant.
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

/// A macro, as a header defines it.
public struct HeaderMacro: Hashable, Sendable, Codable {
  /// The reason why a macro has no value at compile time.
  public enum Absence: Hashable, Sendable, Codable {
    /// It is not an expression: it is empty, a type, an attribute, a part of a declaration.
    case noExpression
    /// It redefines a keyword of C.
    case keyword
    /// It refers to a name that is not declared at the end of the headers.
    case undeclared(String)
    /// It expands to more than one value.
    case list
    /// It is another name of a function.
    case function
    /// It is an expression of type `void`: `(void)0`.
    case nothing
    /// It expands to its source location: `__LINE__`.
    case position
    /// It is a variable, a call, an address.
    case runTime
    /// It is a constant that a description cannot express.
    case unsupported(UnsupportedReason)
  }

  /// The name.
  public var name: String
  /// The parameters of a function-like macro; nil for an object-like one.
  public var parameters: [String]?
  /// The replacement text in the header, with single spaces.
  public var text: String
  /// The value, if it is a constant.
  public var value: ConstantDescription.Value?
  /// The C type of the value; nil if there is no value, and for a string.
  public var type: CType?
  /// The reason why the macro has no value; nil if it has one, and for a function-like macro.
  public var absence: Absence?
  /// The source location of the definition in the headers.
  public var place: SourcePlace

  /// Creates a macro.
  public init(
    name: String, parameters: [String]? = nil, text: String, value: ConstantDescription.Value? = nil,
    type: CType? = nil, absence: Absence? = nil,
    place: SourcePlace
  ) {
    self.name = name
    self.parameters = parameters
    self.text = text
    self.value = value
    self.type = type
    self.absence = absence
    self.place = place
  }
}

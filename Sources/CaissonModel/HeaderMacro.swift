/// A macro, as a header defines it.
public struct HeaderMacro: Hashable, Sendable, Codable {
  /// Why a macro has no value that is known before the program runs.
  public enum Absence: Hashable, Sendable, Codable {
    /// It is no expression: nothing, a type, an attribute, a part of a declaration.
    case noExpression
    /// It is a word of C's, given another meaning.
    case keyword
    /// It names what is not declared where the headers end.
    case undeclared(String)
    /// It is more than one value.
    case list
    /// It is another name of a function.
    case function
    /// It is an expression without a value: `(void)0`.
    case nothing
    /// It says where it stands: `__LINE__`.
    case position
    /// It is a variable, a call, an address.
    case runTime
    /// It is a constant that a description cannot express.
    case unsupported(UnsupportedReason)
  }

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
  /// Why it has no value; nil if it has one, and for a macro that looks like a function.
  public var absence: Absence?
  /// Where the header defines it.
  public var place: SourcePlace

  /// Makes a macro.
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

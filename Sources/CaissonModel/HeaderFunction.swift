/// A function, as a header declares it.
public struct HeaderFunction: Hashable, Sendable, Codable {
  /// A parameter.
  public struct Parameter: Hashable, Sendable, Codable {
    /// The name; empty where the header gives none.
    public var name: String
    /// The type as the header writes it, with the names of its typedefs.
    public var spelling: String
    /// Whether the header says that a null pointer may not be passed: `nonnull`, `_Nonnull`.
    public var isNonNull: Bool

    /// Makes a parameter.
    public init(name: String, spelling: String, isNonNull: Bool = false) {
      self.name = name
      self.spelling = spelling
      self.isNonNull = isNonNull
    }
  }

  /// The name.
  public var symbol: String
  /// The type, in C; of a function without a prototype, without parameters.
  public var type: FunctionType
  /// Whether the header says what the parameters are: `int f()` does not.
  public var hasPrototype: Bool
  /// The parameters, as many as the type has.
  public var parameters: [Parameter]
  /// The type of the result as the header writes it.
  public var resultSpelling: String
  /// Its name in the library, if the header gives it another than its own: `__asm__("name")`.
  public var linkName: String?
  /// Whether it is an inline function that is `static`, so that no library has it.
  ///
  /// A function that is only `inline` is also defined in a library (C17 6.7.4).
  public var isInline: Bool
  /// What its attributes say of it.
  public var attributes: HeaderAttributes
  /// The documentation comment, without its markers; one element a line.
  public var documentation: [String]
  /// Where the header declares it first.
  public var place: SourcePlace

  /// Makes a function.
  public init(
    symbol: String, type: FunctionType, hasPrototype: Bool = true, parameters: [Parameter], resultSpelling: String,
    linkName: String? = nil, isInline: Bool = false, attributes: HeaderAttributes = HeaderAttributes(),
    documentation: [String] = [],
    place: SourcePlace
  ) {
    self.symbol = symbol
    self.type = type
    self.hasPrototype = hasPrototype
    self.parameters = parameters
    self.resultSpelling = resultSpelling
    self.linkName = linkName
    self.isInline = isInline
    self.attributes = attributes
    self.documentation = documentation
    self.place = place
  }
}

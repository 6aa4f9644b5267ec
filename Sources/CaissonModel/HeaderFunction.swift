/// A function, as a header declares it.
public struct HeaderFunction: Hashable, Sendable, Codable {
  /// A parameter.
  public struct Parameter: Hashable, Sendable, Codable {
    /// The name; empty if the header gives none.
    public var name: String
    /// The type as the header writes it, with the names of its typedefs.
    public var spelling: String
    /// Whether the header forbids a null pointer: `nonnull`, `_Nonnull`.
    public var isNonNull: Bool

    /// Creates a parameter.
    public init(name: String, spelling: String, isNonNull: Bool = false) {
      self.name = name
      self.spelling = spelling
      self.isNonNull = isNonNull
    }
  }

  /// The name.
  public var symbol: String
  /// The C type; that of a function without a prototype has no parameters.
  public var type: FunctionType
  /// Whether the header declares a prototype, as `int f()` does not.
  public var hasPrototype: Bool
  /// The parameters, as many as ``type`` has.
  public var parameters: [Parameter]
  /// The type of the result as the header writes it.
  public var resultSpelling: String
  /// The symbol in the library, if the header renames it: `__asm__("name")`.
  public var linkName: String?
  /// Whether it is a `static inline` function, which no library exports.
  ///
  /// A library also defines a function that is only `inline` (C17 6.7.4).
  public var isInline: Bool
  /// The attributes that restrict its use.
  public var attributes: HeaderAttributes
  /// The documentation comment, without its markers; one element a line.
  public var documentation: [String]
  /// The source location of the first declaration in the headers.
  public var place: SourcePlace

  /// Creates a function.
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

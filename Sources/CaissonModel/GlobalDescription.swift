/// A C global variable, as a description states it.
public struct GlobalDescription: Hashable, Sendable, Codable {
  /// The name of the C symbol.
  public var symbol: String
  /// The Swift name.
  public var name: String
  /// The C type of the variable.
  public var type: CType
  /// The type of the Swift property, a pointer to the variable, as the description writes it.
  public var swiftType: String
  /// The documentation comment, without its markers; one element a line.
  public var documentation: [String]
  /// The source location of the declaration in the description.
  public var place: SourcePlace

  /// Creates the description of a variable.
  public init(
    symbol: String, name: String, type: CType, swiftType: String, documentation: [String] = [], place: SourcePlace
  ) {
    self.symbol = symbol
    self.name = name
    self.type = type
    self.swiftType = swiftType
    self.documentation = documentation
    self.place = place
  }

  /// The C declaration: `extern int optind`.
  public var declaration: String { "extern " + type.declaration(of: symbol) }
}

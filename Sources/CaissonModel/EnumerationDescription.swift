/// A C enumeration, as a description states it: a set of named numbers, or of named bits.
public struct EnumerationDescription: Hashable, Sendable, Codable {
  /// A named number.
  public struct Enumerator: Hashable, Sendable, Codable {
    /// The name in C, of an enumerator or a macro.
    public var name: String
    /// The name in Swift.
    public var swiftName: String
    /// The number, in decimal.
    public var value: String
    /// The documentation comment, without its markers; one element a line.
    public var documentation: [String]
    /// Where it is declared; nil where only the type's place is known.
    public var place: SourcePlace?

    /// Makes an enumerator.
    public init(
      name: String, swiftName: String, value: String, documentation: [String] = [], place: SourcePlace? = nil
    ) {
      self.name = name
      self.swiftName = swiftName
      self.value = value
      self.documentation = documentation
      self.place = place
    }
  }

  /// The enumeration's name in C; nil where C has plain numbers and macros.
  public var name: CTypeName?
  /// The enumeration's name in Swift.
  public var swiftName: String
  /// The integer type that Swift reads it as.
  public var rawType: IntegerType
  /// Whether the description states the raw type; where it does not, only the size is compared with C's.
  public var statesRawType: Bool
  /// The numbers whose names in C the description states.
  public var enumerators: [Enumerator]
  /// The documentation comment, without its markers; one element a line.
  public var documentation: [String]
  /// Where the description declares it.
  public var place: SourcePlace

  /// Makes the description of an enumeration.
  public init(
    name: CTypeName?, swiftName: String, rawType: IntegerType, statesRawType: Bool, enumerators: [Enumerator] = [],
    documentation: [String] = [], place: SourcePlace
  ) {
    self.name = name
    self.swiftName = swiftName
    self.rawType = rawType
    self.statesRawType = statesRawType
    self.enumerators = enumerators
    self.documentation = documentation
    self.place = place
  }
}

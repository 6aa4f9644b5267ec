/// A C enumeration, as a description states it: a set of named numbers, or of named bits.
public struct EnumerationDescription: Hashable, Sendable, Codable {
  /// A named number of the enumeration.
  public struct Enumerator: Hashable, Sendable, Codable {
    /// The C name of the enumerator or macro.
    public var name: String
    /// The Swift name.
    public var swiftName: String
    /// The number, in decimal.
    public var value: String
    /// The documentation comment, without its markers; one element a line.
    public var documentation: [String]
    /// The source location of the declaration; nil if only that of the type is known.
    public var place: SourcePlace?

    /// Creates an enumerator.
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

  /// The C name of the enumeration; nil if C has plain numbers and macros.
  public var name: CTypeName?
  /// The Swift name of the enumeration.
  public var swiftName: String
  /// The integer type by which Swift reads it.
  public var rawType: IntegerType
  /// Whether the description states the raw type; if not, only the size is compared with C's.
  public var statesRawType: Bool
  /// The numbers whose C names the description states.
  public var enumerators: [Enumerator]
  /// The documentation comment, without its markers; one element a line.
  public var documentation: [String]
  /// The source location of the declaration in the description.
  public var place: SourcePlace

  /// Creates the description of an enumeration.
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

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

    public init(name: String, swiftName: String, value: String) {
      self.name = name
      self.swiftName = swiftName
      self.value = value
    }
  }

  /// The enumeration's name in C: `enum XML_Status`; nil where C has plain numbers and macros.
  public var name: String?
  /// The enumeration's name in Swift.
  public var swiftName: String
  /// The integer type that Swift reads it as.
  public var rawType: IntegerType
  /// Whether the description states the raw type; where it does not, only the size is compared with C's.
  public var statesRawType: Bool
  /// The numbers whose names in C the description states.
  public var enumerators: [Enumerator]
  /// Where the description declares it.
  public var place: SourcePlace

  public init(
    name: String?, swiftName: String, rawType: IntegerType, statesRawType: Bool, enumerators: [Enumerator] = [],
    place: SourcePlace
  ) {
    self.name = name
    self.swiftName = swiftName
    self.rawType = rawType
    self.statesRawType = statesRawType
    self.enumerators = enumerators
    self.place = place
  }
}

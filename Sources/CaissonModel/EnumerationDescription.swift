/// A C enumeration, as a description states it.
public struct EnumerationDescription: Hashable, Sendable, Codable {
  /// The enumeration's name in C: `enum XML_Status`.
  public var name: String
  /// The enumeration's name in Swift.
  public var swiftName: String
  /// The integer type that Swift reads it as.
  public var rawType: IntegerType
  /// Whether the description states the raw type; where it does not, only the size is compared with C's.
  public var statesRawType: Bool
  /// Where the description declares it.
  public var place: SourcePlace

  public init(name: String, swiftName: String, rawType: IntegerType, statesRawType: Bool, place: SourcePlace) {
    self.name = name
    self.swiftName = swiftName
    self.rawType = rawType
    self.statesRawType = statesRawType
    self.place = place
  }
}

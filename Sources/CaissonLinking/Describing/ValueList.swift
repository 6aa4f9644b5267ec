/// The values that only the compiler can evaluate, by their numbers in a description's facts; for macro expansions.
@_documentation(visibility: internal)
public struct _ValueList: Sendable {
  private(set) var values: [ConstantDescription.Value] = []

  /// Creates an empty list.
  public init() {}

  /// Adds an integer.
  public mutating func add(_ value: some BinaryInteger) { values.append(.integer("\(value)")) }
  /// Adds a Boolean value.
  public mutating func add(_ value: Bool) { values.append(.integer(value ? "1" : "0")) }
  /// Adds a floating-point number.
  public mutating func add(_ value: some BinaryFloatingPoint) { values.append(.floating("\(value)")) }
  /// Adds a string.
  public mutating func add(_ value: String) { values.append(.string(value)) }
  /// Adds the raw value of an enumeration.
  public mutating func add<Value: RawRepresentable>(_ value: Value) where Value.RawValue: BinaryInteger {
    values.append(.integer("\(value.rawValue)"))
  }
}

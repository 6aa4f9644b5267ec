/// The values that only the compiler can tell, in the order of their numbers in a description's facts: for macro-written code.
@_documentation(visibility: internal)
public struct _ValueList: Sendable {
  private(set) var values: [ConstantDescription.Value] = []

  /// Makes an empty list.
  public init() {}

  /// Adds a whole number.
  public mutating func add(_ value: some BinaryInteger) { values.append(.integer("\(value)")) }
  /// Adds what is true or false.
  public mutating func add(_ value: Bool) { values.append(.integer(value ? "1" : "0")) }
  /// Adds a floating number.
  public mutating func add(_ value: some BinaryFloatingPoint) { values.append(.floating("\(value)")) }
  /// Adds a string.
  public mutating func add(_ value: String) { values.append(.string(value)) }
  /// Adds the number of an enumeration's value.
  public mutating func add<Value: RawRepresentable>(_ value: Value) where Value.RawValue: BinaryInteger {
    values.append(.integer("\(value.rawValue)"))
  }
}

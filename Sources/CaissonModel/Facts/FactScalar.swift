/// A type that facts represent as a single JSON value.
protocol FactScalar {
  /// The value as JSON.
  var fact: FactValue { get }
  /// Creates the value from JSON; nil if the JSON is not of this type.
  init?(fact: FactValue)
  /// The value that facts omit.
  static var zero: Self { get }
}

extension Bool: FactScalar {
  var fact: FactValue { .bool(self) }
  init?(fact: FactValue) {
    guard case .bool(let value) = fact else { return nil }
    self = value
  }
  static var zero: Bool { false }
}

extension Int: FactScalar {
  var fact: FactValue { .number(self) }
  init?(fact: FactValue) {
    guard case .number(let value) = fact else { return nil }
    self = value
  }
}

extension String: FactScalar {
  var fact: FactValue { .string(self) }
  init?(fact: FactValue) {
    guard case .string(let value) = fact else { return nil }
    self = value
  }
  static var zero: String { "" }
}

/// A constant, as the syntax of its declaration shows it.
package struct ConstantFacts: Codable, Hashable, Sendable {
  /// The constant, without a type.
  package var constant: ConstantDescription
  /// The number of its type; nil for a string.
  package var type: Int?
  /// The number of its value among those that the compiler evaluates; nil for a literal.
  package var value: Int?

  package init(constant: ConstantDescription, type: Int?, value: Int?) {
    self.constant = constant
    self.type = type
    self.value = value
  }
}

/// A global variable, as the syntax of its declaration shows it.
package struct GlobalFacts: Codable, Hashable, Sendable {
  /// The variable, with the type `void`.
  package var global: GlobalDescription
  /// The number of its type.
  package var type: Int
  /// Whether it is `const`.
  package var isConst: Bool

  package init(global: GlobalDescription, type: Int, isConst: Bool) {
    self.global = global
    self.type = type
    self.isConst = isConst
  }
}

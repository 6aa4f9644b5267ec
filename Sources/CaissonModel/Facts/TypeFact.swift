/// The type of a C parameter or result, derived from one that the compiler knows.
package enum TypeFact: Codable, Hashable, Sendable {
  /// The type with this number.
  case type(Int)
  /// The function pointer of a callback type; its function takes a context if a position is stated.
  case upcall(Int, context: Upcall.ContextPosition?)
  /// `T *` or `const T *`; without a type, `void *` or `const void *`.
  case pointer(to: Int?, isConst: Bool)
}

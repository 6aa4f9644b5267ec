/// The type of a parameter or a result of C, made of one that the compiler knows.
package enum TypeFact: Codable, Hashable, Sendable {
  /// The type of the number.
  case type(Int)
  /// The function pointer of a callback of the type, whose function takes a context if a position is stated.
  case upcall(Int, context: Upcall.ContextPosition?)
  /// `T *` or `const T *`; without a type, `void *` or `const void *`.
  case pointer(to: Int?, isConst: Bool)
}

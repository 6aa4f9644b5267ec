/// The target of a call.
public enum Callee: Hashable, Sendable, Codable {
  /// A function that the headers declare, by name: a symbol of the library, or an inline function.
  case symbol(String)
  /// A function-like macro, by name: only a C compiler can call it.
  case macro(String)
  /// The function that the first argument points to.
  case pointer
}

/// What a call goes to.
public enum Callee: Hashable, Sendable, Codable {
  /// A function that the headers declare, by its name: a symbol of the library, or an inline function.
  case symbol(String)
  /// A macro that is used like a function, by its name: only a C compiler can call it.
  case macro(String)
  /// The function that the first argument points to.
  case pointer
}

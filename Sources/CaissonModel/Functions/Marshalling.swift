/// How a Swift argument becomes C's: decided once, here, for every back end.
public enum Marshalling: Hashable, Sendable, Codable {
  /// As it is.
  case value(isNullable: Bool)
  /// A string, as NUL-terminated UTF-8 that lasts as long as the call.
  case string(isNullable: Bool)
  /// A closure, as a function pointer.
  case upcall(Upcall)
  /// An array or a span, as a pointer to its elements.
  case buffer(Buffer)
  /// An `inout` value, as a pointer to it.
  case inOut
  /// Memory that the program owns, as a pointer to it.
  case borrowed(Borrow)
  /// A value or a string: its type has a name of the user's, and only the compiler knows what stands behind it.
  ///
  /// No evaluated description has this.
  case resolvedByCompiler(isNullable: Bool)
}

/// The way in which a Swift argument becomes a C argument, decided once for every back end.
public enum Marshalling: Hashable, Sendable, Codable {
  /// As a value, unchanged.
  case value(isNullable: Bool)
  /// A string, as NUL-terminated UTF-8 that is valid during the call.
  case string(isNullable: Bool)
  /// A closure, as a function pointer.
  case upcall(Upcall)
  /// An array or a span, as a pointer to its elements.
  case buffer(Buffer)
  /// An `inout` value, as a pointer to it.
  case inOut
  /// Memory that the program owns, as a pointer to it.
  case borrowed(Borrow)
  /// A value or a string: the type has a name that the user declares, and only the compiler can resolve it.
  ///
  /// An evaluated description never contains this case.
  case resolvedByCompiler(isNullable: Bool)
}

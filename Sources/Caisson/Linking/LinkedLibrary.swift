/// A library that reaches C through a linker: what `@Bindings` writes, and what its description is read from.
public protocol LinkedLibrary: ForeignLibrary {
  /// Describes the library: its functions, and the types that they reach.
  static func describeLibrary() -> LibraryDescription
}

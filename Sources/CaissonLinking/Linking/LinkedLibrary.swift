/// A library that reaches C through a linker, written by `@Bindings`; its description is read from it.
public protocol LinkedLibrary: ForeignLibrary {
  /// Returns the description of the library: its functions, and the types that they use.
  static func describeLibrary() throws(LinkError) -> LibraryDescription
}

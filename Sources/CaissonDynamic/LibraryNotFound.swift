/// A shared library that could not be loaded.
public struct LibraryNotFound: Error, Hashable, CustomStringConvertible {
  /// The name that was asked for.
  public var name: String
  /// What the system's loader said.
  public var reason: String

  public var description: String {
    """
    cannot load the library '\(name)': \(reason)
    Is it installed? A name without a slash is looked for where the system's loader looks (ldconfig -p lists it on \
    Linux; LD_LIBRARY_PATH adds folders); a path is taken as it is.
    """
  }
}

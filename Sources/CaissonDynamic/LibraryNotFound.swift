/// A shared library that could not be loaded.
public struct LibraryNotFound: Error, Hashable, CustomStringConvertible {
  /// The name or path of the library.
  public var name: String
  /// The message of the system's loader.
  public var reason: String

  /// The message, which states what is wrong and where libraries are looked up.
  public var description: String {
    """
    cannot load the library '\(name)': \(reason)
    install it, or pass a path; a name without a slash is looked up by the system's loader (on Linux, see ldconfig -p; \
    LD_LIBRARY_PATH adds folders)
    """
  }
}

/// Why headers could not be read.
public enum HeaderError: Error, Hashable, Sendable {
  /// An attempt to load libclang.
  public struct Attempt: Hashable, Sendable {
    /// The file or the name.
    public var name: String
    /// What the system's loader said.
    public var reason: String
  }

  /// None of the names under which libclang can be found led to one with all functions.
  case noLibclang([Attempt])
  /// The target is not one whose data model is known.
  case unknownTarget(String)
  /// The headers do not compile: errors, in the order of the compiler.
  case parse([HeaderDiagnostic])
  /// A header of the compiler's own is missing, because libclang did not find the folder that it is in.
  case missingCompilerHeader(name: String, version: String, HeaderDiagnostic)
  /// A header of the C library is missing, because its development files are not installed.
  case missingCHeader(name: String, HeaderDiagnostic)
  /// libclang gave up, with its error code.
  case notParsed(code: Int)
}

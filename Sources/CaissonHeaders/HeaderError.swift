public import CaissonDiagnostics
public import CaissonModel

/// The reason why headers could not be read.
public enum HeaderError: Error, Hashable, Sendable {
  /// An attempt to load libclang.
  public struct Attempt: Hashable, Sendable {
    /// The file or the library name.
    public var name: String
    /// The message of the dynamic loader.
    public var reason: String
  }

  /// No candidate for libclang could be loaded with all functions.
  case noLibclang([Attempt])
  /// The target's data model is not known.
  case unknownTarget(String)
  /// The headers do not compile; the errors are in the order of the compiler.
  case parse([Diagnostic])
  /// A header of the compiler is missing, because libclang did not find the folder that contains it.
  case missingCompilerHeader(name: String, version: String, Diagnostic)
  /// A header of the C library is missing, because its development files are not installed.
  case missingCHeader(name: String, Diagnostic)
  /// libclang failed, with its error code.
  case notParsed(code: Int)
}

extension HeaderError {
  /// The first header that was not found, and the source location of its inclusion.
  public var missingHeader: (name: String, location: SourcePlace)? {
    switch self {
    case .missingCHeader(let name, let diagnostic): return (name, diagnostic.location)
    case .parse(let diagnostics):
      for diagnostic in diagnostics {
        if case .missingFile(let name) = ClangErrorKind(diagnostic.message) { return (name, diagnostic.location) }
      }
      return nil
    default: return nil
    }
  }
}

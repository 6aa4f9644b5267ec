/// The selection of declarations, and the arguments of the description.
public struct ImportOptions: Sendable {
  /// The name of the protocol.
  public var name: String
  /// The headers, as they stand behind `#include`.
  public var headers: [String]
  /// The macros that the headers are read with, as they stand behind `-D`.
  public var defines: [String] = []
  /// The libraries to link, as they stand behind `-l`.
  public var link: [String] = []
  /// The shared library that says which functions a program finds when it runs; nil to take all that the headers declare for it.
  public var library: ImportedLibrary?
  /// The beginnings of C's names that Swift's names are without; nil to take them from the names themselves.
  public var prefixes: [String]?
  /// Whether a declaration of a file is imported, by the file's path.
  public var takesFile: @Sendable (String) -> Bool = { _ in true }
  /// Whether a declaration is imported, by its name in C.
  public var takesName: @Sendable (String) -> Bool = { _ in true }

  /// The declarations that a description has already.
  var known = KnownDeclarations()
  /// Whether there is a description already.
  var isUpdate = false

  /// Makes options.
  public init(name: String, headers: [String]) {
    self.name = name
    self.headers = headers
  }

  /// The options for what a description does not have yet.
  public func adding(to library: KnownDeclarations) -> ImportOptions {
    var options = self
    options.known = library
    options.isUpdate = true
    let takesName = takesName
    options.takesName = { takesName($0) && !library.symbols.contains($0) }
    return options
  }
}

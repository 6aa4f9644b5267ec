/// The selection of declarations, and the arguments of the description.
public struct ImportOptions: Sendable {
  /// The name of the protocol.
  public var name: String
  /// The headers, as written after `#include`.
  public var headers: [String]
  /// The macros to define before the headers, as written after `-D`.
  public var defines: [String] = []
  /// The libraries to link, as written after `-l`.
  public var link: [String] = []
  /// The shared library whose exports limit the imported functions; nil to import all that the headers declare.
  public var library: ImportedLibrary?
  /// The prefixes of C names that Swift names omit; nil to derive them from the names.
  public var prefixes: [String]?
  /// Whether a declaration is imported, by the path of its file.
  public var takesFile: @Sendable (String) -> Bool = { _ in true }
  /// Whether a declaration is imported, by its C name.
  public var takesName: @Sendable (String) -> Bool = { _ in true }

  /// The declarations that a description already has.
  var known = KnownDeclarations()
  /// Whether an existing description is updated.
  var isUpdate = false

  /// Creates options.
  public init(name: String, headers: [String]) {
    self.name = name
    self.headers = headers
  }

  /// Returns the options for importing what a description does not have yet.
  public func adding(to library: KnownDeclarations) -> ImportOptions {
    var options = self
    options.known = library
    options.isUpdate = true
    let takesName = takesName
    options.takesName = { takesName($0) && !library.symbols.contains($0) }
    return options
  }
}

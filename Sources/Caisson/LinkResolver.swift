/// Resolves the functions of a binding one after another, and collects what is missing: for macro-written code.
public struct LinkResolver<L: Linker> {
  private let linker: L
  private let library: LibraryDescription
  private var problems: [LinkProblem] = []

  /// A resolver for the functions of a library.
  public init(_ linker: L, library: LibraryDescription) {
    self.linker = linker
    self.library = library
  }

  /// The entry of a function, or nil if there is none: then ``error`` says so.
  ///
  /// - Parameter index: the function's place in the description's list.
  public mutating func resolve(_ index: Int) -> L.Entry? {
    let function = library.functions[index]
    do throws(LinkProblem.Reason) {
      return try linker.resolve(function, types: library.types)
    } catch {
      problems.append(LinkProblem(function: function, reason: error))
      return nil
    }
  }

  /// All that could not be resolved.
  public var error: LinkError { LinkError(library: library.name, problems: problems) }
}

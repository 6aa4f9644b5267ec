internal import CaissonModel

/// The shared library through which a description will be called.
public struct ImportedLibrary: Sendable {
  /// The name of the library: `libexpat.so.1`.
  let name: String
  /// Returns whether the library exports a symbol.
  let has: @Sendable (String) -> Bool

  /// - Parameters:
  ///   - name: the name of the library, for comments in the description.
  ///   - has: returns whether the library exports a symbol.
  public init(name: String, has: @escaping @Sendable (String) -> Bool) {
    self.name = name
    self.has = has
  }

  /// The reason why a library lacks the symbol of a function.
  public enum Absence: Hashable, Sendable, CustomStringConvertible {
    case inline
    case notExported(library: String)

    /// The reason as a clause.
    public var description: String {
      switch self {
      case .inline: "an inline function: static bindings have it, the dynamic back end does not"
      case .notExported(let library): "not exported by \(library)"
      }
    }
  }

  /// Returns the reason why the library lacks the symbol of a function, or nil if it has it.
  func absence(of function: HeaderFunction) -> Absence? {
    guard !has(function.symbol) else { return nil }
    return function.isInline ? .inline : .notExported(library: name)
  }
}

internal import CaissonModel

/// The shared library that a description is to be called through.
public struct ImportedLibrary: Sendable {
  /// Its name: `libexpat.so.1`.
  let name: String
  /// Whether it has a symbol.
  let has: @Sendable (String) -> Bool

  /// - Parameters:
  ///   - name: its name, for the comments of the description.
  ///   - has: whether it has a symbol.
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

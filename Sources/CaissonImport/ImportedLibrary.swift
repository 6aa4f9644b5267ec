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

  /// Why a function has no symbol in it; nil if it has one.
  func absence(of function: HeaderFunction) -> String? {
    guard !has(function.symbol) else { return nil }
    return function.isInline
      ? "static inline: a program that links C's stubs has it; the dynamic back end does not"
      : "not exported by \(name)"
  }
}

/// Rules for the symbols of shared libraries.
public enum SymbolRule: String, RuleFamily {
  case missingSymbol = "missing-symbol"
  case versionedSymbol = "versioned-symbol"
  case weakSymbol = "weak-symbol"

  /// The documentation of each rule.
  public var explanation: Explanation {
    switch self {
    case .missingSymbol:
      Explanation(
        "The shared library has the symbol",
        "Without it, the dynamic back end cannot make the binding, and the linker cannot link the static one. An optional function "
          + "is declared as 'var name: Function<...>? { get }', an inline function with '@C(inline: \"name\")'; "
          + "'caisson import --library' does so.")
    case .versionedSymbol:
      Explanation(
        "The shared library has the symbol in its default version",
        "It keeps an old version for programs that were linked long ago; new programs cannot link it.")
    case .weakSymbol:
      Explanation(
        "The symbol is not weak", "A weak symbol gives way to another of its name, in a library that is loaded before.")
    }
  }
}

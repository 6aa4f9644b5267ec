public import CaissonDiagnostics
public import CaissonModel

/// Compares a description with the symbols of a shared library.
public struct SymbolCheck {
  private let library: LibraryDescription
  private let symbols: LibrarySymbols
  private let inlineFunctions: Set<String>

  /// - Parameters:
  ///   - library: the description.
  ///   - symbols: the symbols of the shared library, or of several together.
  ///   - headers: the declarations of its headers, which show the inline functions.
  public init(_ library: LibraryDescription, against symbols: LibrarySymbols, headers: HeaderModel?) {
    self.library = library
    self.symbols = symbols
    inlineFunctions = Set((headers?.functions ?? []).filter(\.isInline).map(\.symbol))
  }

  /// Returns all diagnostics, in the order of the description.
  public func diagnostics() -> [Diagnostic] {
    let functions = library.functions.filter { $0.isSymbol && !$0.isInline }.flatMap { function in
      check(function.symbol, function.name, at: function.place, isOptional: function.isOptional)
        + (function.freedBy.map { check($0, function.name, at: function.place) } ?? [])
    }
    let globals = library.globals.flatMap { check($0.symbol, $0.name, at: $0.place) }
    return (functions + globals).ordered
  }

  private func check(
    _ symbol: String, _ name: String, at location: SourcePlace, isOptional: Bool = false
  ) -> [Diagnostic] {
    let path = symbols.path
    guard let found = symbols.all[symbol] else {
      // The loader also searches the libraries that it is linked with.
      if isOptional || symbols.inherited.contains(symbol) { return [] }
      if inlineFunctions.contains(symbol) {
        return [Diagnostic(.inlineFunctionWithoutSymbol(name, symbol: symbol), at: location)]
      }
      let known = Suggestion(among: Array(symbols.all.keys))
      return [Diagnostic(.missingSymbol(name, symbol: symbol, library: path, known: known), at: location)]
    }
    if isOptional && !found.isDefault { return [] }
    if !found.isDefault, let version = found.version {
      return [Diagnostic(.versionedSymbol(name, symbol: symbol, library: path, version: version), at: location)]
    }
    guard found.isWeak else { return [] }
    return [Diagnostic(.weakSymbol(name, symbol: symbol, library: path), at: location)]
  }
}

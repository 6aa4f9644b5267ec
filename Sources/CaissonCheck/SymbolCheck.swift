public import CaissonModel

/// Compares a description with the symbols of a shared library.
public struct SymbolCheck {
  private let library: LibraryDescription
  private let symbols: LibrarySymbols
  private let inlineFunctions: Set<String>

  /// - Parameters:
  ///   - library: the description.
  ///   - symbols: those of the shared library, or of several together.
  ///   - headers: what the headers declare: the functions among it that no library has.
  public init(_ library: LibraryDescription, against symbols: LibrarySymbols, headers: HeaderModel?) {
    self.library = library
    self.symbols = symbols
    inlineFunctions = Set((headers?.functions ?? []).filter(\.isInline).map(\.symbol))
  }

  /// All findings.
  public func findings() -> [Finding] {
    let functions = library.functions.filter { $0.kind == .function && !$0.isInline }.flatMap { function in
      check(function.symbol, function.name, at: function.place, mayBeMissing: function.isOptional)
        + (function.freedBy.map { check($0, function.name, at: function.place) } ?? [])
    }
    let globals = library.globals.flatMap { check($0.symbol, $0.name, at: $0.place) }
    return (functions + globals).ordered
  }

  private func check(
    _ symbol: String, _ name: String, at place: SourcePlace, mayBeMissing: Bool = false
  ) -> [Finding] {
    guard let found = symbols.all[symbol] else {
      // The loader looks into the libraries that it links, too.
      if mayBeMissing || symbols.inherited.contains(symbol) { return [] }
      if inlineFunctions.contains(symbol) {
        return [
          Finding(
            .missingSymbol, .warning, at: place,
            "'\(name)': '\(symbol)' has its body in the header, and no symbol in \(symbols.path): with C's stubs it can be "
              + "called, by the dynamic back end it cannot",
            hint:
              "declare @C(\"\(symbol)\", inline: true) var \(name): Function<...>? { get }, which is nil for the dynamic back end"
          )
        ]
      }
      let suggestion = Suggestion(among: Array(symbols.all.keys))
      return [
        Finding(
          .missingSymbol, at: place, "'\(name)': \(symbols.path) has no symbol '\(symbol)'",
          hint: suggestion.question(about: symbol) ?? "is it of another version, or another library?")
      ]
    }
    if mayBeMissing && !found.isDefault { return [] }
    if !found.isDefault, let version = found.version {
      return [
        Finding(
          .versionedSymbol, .warning, at: place,
          "'\(name)': \(symbols.path) has '\(symbol)' only as an old version, '\(version)', which nothing new is linked with"
        )
      ]
    }
    guard found.isWeak else { return [] }
    return [
      Finding(
        .weakSymbol, .note, at: place,
        "'\(name)': '\(symbol)' is weak in \(symbols.path): another library's may be taken in its place")
    ]
  }
}

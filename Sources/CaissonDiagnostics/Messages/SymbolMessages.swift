// Symbols of shared libraries. All begin with the Swift name of the declaration.
extension Message {
  package static func inlineFunctionWithoutSymbol(_ name: String, symbol: String) -> Message {
    Message(
      .symbol(.missingSymbol), .warning,
      "'\(name)': '\(symbol)' is an inline function, which the dynamic back end cannot call",
      hint: "declare '@C(inline: \"\(symbol)\") var \(name): Function<...>? { get }', which is nil there")
  }

  package static func missingSymbol(_ name: String, symbol: String, library: String, known: Suggestion) -> Message {
    Message(
      .symbol(.missingSymbol), "'\(name)': \(library) has no symbol '\(symbol)'",
      hint: known.question(about: symbol) ?? "check that this is the right library, in the right version")
  }

  package static func versionedSymbol(_ name: String, symbol: String, library: String, version: String) -> Message {
    Message(
      .symbol(.versionedSymbol), .warning,
      "'\(name)': \(library) has '\(symbol)' only under the old version '\(version)', which new programs cannot link")
  }

  package static func weakSymbol(_ name: String, symbol: String, library: String) -> Message {
    Message(
      .symbol(.weakSymbol), .note,
      "'\(name)': '\(symbol)' is weak in \(library), and gives way to a definition in another library")
  }
}

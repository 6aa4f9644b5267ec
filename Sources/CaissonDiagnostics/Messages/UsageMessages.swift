// The use of declarations, by the attributes that the header gives them. All begin with the Swift name of the declaration.
extension Message {
  package static func unavailable(_ name: String, symbol: String) -> Message {
    Message(
      .usage(.unavailable), .warning, "'\(name)': the header marks '\(symbol)' as unavailable",
      hint: "remove the declaration")
  }

  /// - Parameter reason: the words of the header; empty if it has none.
  package static func deprecated(_ name: String, symbol: String, reason: String) -> Message {
    Message(
      .usage(.deprecated), .warning,
      "'\(name)': '\(symbol)' is deprecated\(reason.isEmpty ? "" : ": \(reason)")")
  }

  package static func nullableParameter(_ name: String, parameter: String) -> Message {
    Message(
      .usage(.nullability), .warning,
      "'\(name)': '\(parameter)' may be nil, but the header requires a non-null pointer",
      hint: "remove '?' from its type")
  }

  package static func nullableResult(_ name: String) -> Message {
    Message(
      .usage(.nullability), .note, "'\(name)': the result is optional, but the header says that it is never null",
      hint: "remove '?' from its type")
  }

  package static func discardedResult(_ name: String) -> Message {
    Message(
      .usage(.discardedResult), .warning,
      "'\(name)': the result can be discarded, but the header requires it to be used",
      hint: "remove '@discardableResult'")
  }

  package static func ownership(_ name: String) -> Message {
    Message(
      .usage(.ownership), .warning, "'\(name)': the result is newly allocated, and is copied but never freed",
      hint: "name the function that frees it: 'freedBy: \"free\"'")
  }

  package static func linkName(_ name: String, symbol: String, linkName: String) -> Message {
    Message(
      .usage(.linkName), .note,
      "'\(name)': the header gives '\(symbol)' the symbol '\(linkName)', which static bindings call, while the dynamic back "
        + "end looks up '\(symbol)'")
  }
}

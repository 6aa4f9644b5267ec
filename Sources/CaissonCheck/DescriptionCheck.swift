public import CaissonDiagnostics
public import CaissonModel

/// Checks an evaluated description by itself: rules that neither the compiler nor the macros can check.
public enum DescriptionCheck {
  /// Returns all diagnostics, in the order of the description.
  public static func diagnostics(in library: LibraryDescription) -> [Diagnostic] {
    [headers, link, symbols, values, contradictions].flatMap { $0(library) }.ordered
  }

  /// Headers are named: without them, nothing can be checked.
  private static func headers(_ library: LibraryDescription) -> [Diagnostic] {
    if library.headers.isEmpty { return [Diagnostic(.noHeaders(library.name), at: library.place)] }
    return library.headers.filter { header in
      !(header.hasPrefix("<") && header.hasSuffix(">")) && !(header.hasPrefix("\"") && header.hasSuffix("\""))
        || header.count < 3 || header.contains("\n")
    }.map { Diagnostic(.headerName($0), at: library.place) }
  }

  /// Libraries are named as the linker knows them.
  private static func link(_ library: LibraryDescription) -> [Diagnostic] {
    library.link.filter { $0.isEmpty || $0.hasPrefix("-") || $0.contains { $0 == "\"" || $0 == "\\" || $0.isNewline } }
      .map { Diagnostic(.libraryName($0), at: library.place) }
  }

  /// Functions of one symbol have one type.
  private static func symbols(_ library: LibraryDescription) -> [Diagnostic] {
    var first: [String: FunctionDescription] = [:]
    return library.functions.filter(\.isSymbol).compactMap { function in
      guard let earlier = first[function.symbol] else {
        first[function.symbol] = function
        return nil
      }
      guard CType.function(earlier.type).canonical != CType.function(function.type).canonical else { return nil }
      return Diagnostic(.twoTypes(function, earlier), at: function.place)
    }
  }

  /// No function contradicts itself.
  private static func contradictions(_ library: LibraryDescription) -> [Diagnostic] {
    library.functions.compactMap { function in
      function.contradiction.map { Diagnostic(.contradiction(function.name, $0), at: function.place) }
    }
  }

  /// A type that is passed by value has a known size.
  private static func values(_ library: LibraryDescription) -> [Diagnostic] {
    library.functions.flatMap { function in
      (function.type.parameters + [function.result.type]).compactMap { type in
        switch type {
        case .opaque: Diagnostic(.opaqueByValue(function.name, type), at: function.place)
        case .array: Diagnostic(.arrayByValue(function.name, type), at: function.place)
        default: nil
        }
      }
    }
  }
}

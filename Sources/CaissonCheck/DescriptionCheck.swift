public import CaissonModel

/// What the compiler and the macros could not see: rules over the evaluated description, each a function of its own.
public enum DescriptionCheck {
  /// All findings, in the order of the description.
  public static func findings(in library: LibraryDescription) -> [Finding] {
    [headers, link, symbols, values, contradictions].flatMap { $0(library) }.ordered
  }

  /// It names headers: without them there is nothing to check against.
  private static func headers(_ library: LibraryDescription) -> [Finding] {
    guard library.headers.isEmpty else {
      return library.headers.filter { header in
        !(header.hasPrefix("<") && header.hasSuffix(">")) && !(header.hasPrefix("\"") && header.hasSuffix("\""))
          || header.count < 3 || header.contains("\n")
      }.map { header in
        Finding(
          .headerName, at: library.place,
          "'\(header)' is not what stands behind #include: write \"<\(header)>\" or \"\\\"\(header)\\\"\"")
      }
    }
    return [
      Finding(
        .noHeaders, at: library.place,
        "'\(library.name)' names no headers, so nothing can be checked: write @Bindings(headers: [\"<...>\"])")
    ]
  }

  /// It names libraries as the linker knows them.
  private static func link(_ library: LibraryDescription) -> [Finding] {
    library.link.filter { $0.isEmpty || $0.hasPrefix("-") || $0.contains { $0 == "\"" || $0 == "\\" || $0.isNewline } }
      .map { name in
        Finding(
          .libraryName, at: library.place, "'\(name)' is not what stands behind -l: write \"expat\" for libexpat.so")
      }
  }

  /// Functions of one symbol have one type.
  private static func symbols(_ library: LibraryDescription) -> [Finding] {
    var first: [String: FunctionDescription] = [:]
    return library.functions.filter { $0.kind == .function }.compactMap { function in
      guard let earlier = first[function.symbol] else {
        first[function.symbol] = function
        return nil
      }
      guard CType.function(earlier.type).canonical != CType.function(function.type).canonical else { return nil }
      return Finding(
        .twoTypes, at: function.place,
        "'\(function.name)' says that '\(function.symbol)' is '\(function.prototype)', but "
          + "'\(earlier.name)' in line \(earlier.place.line) says '\(earlier.prototype)': a C function has one type")
    }
  }

  /// No function contradicts itself.
  private static func contradictions(_ library: LibraryDescription) -> [Finding] {
    library.functions.compactMap { function in
      function.contradiction.map { Finding(.contradiction, at: function.place, "'\(function.name)' \($0)") }
    }
  }

  /// What is passed by value has a size.
  private static func values(_ library: LibraryDescription) -> [Finding] {
    library.functions.flatMap { function in
      (function.type.parameters + [function.result]).compactMap { type in
        switch type {
        case .opaque(let name):
          Finding(
            .byValue, at: function.place,
            "'\(function.name)' passes '\(name)' by value, of which only the name is known: pass a pointer to it, or "
              + "describe it with @CStruct")
        case .array:
          Finding(
            .byValue, at: function.place,
            "'\(function.name)' passes '\(type)' by value, which C itself cannot: pass a pointer to it")
        default: nil
        }
      }
    }
  }
}

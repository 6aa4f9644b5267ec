internal import CaissonModel

/// What the compiler and the macros could not see: rules over the evaluated description, each a function of its own.
enum DescriptionCheck {
  /// All findings, in the order of the description.
  static func findings(in library: LibraryDescription) -> [Finding] {
    [headers, link, symbols, values, contradictions].flatMap { $0(library) }.sorted {
      ($0.place.line, $0.place.column) < ($1.place.line, $1.place.column)
    }
  }

  /// It names headers: without them there is nothing to check against.
  private static func headers(_ library: LibraryDescription) -> [Finding] {
    guard library.headers.isEmpty else {
      return library.headers.filter { header in
        !(header.hasPrefix("<") && header.hasSuffix(">")) && !(header.hasPrefix("\"") && header.hasSuffix("\""))
          || header.count < 3 || header.contains("\n")
      }.map { header in
        Finding(
          place: library.place,
          message: "'\(header)' is not what stands behind #include: write \"<\(header)>\" or \"\\\"\(header)\\\"\"")
      }
    }
    return [
      Finding(
        place: library.place,
        message: "'\(library.name)' names no headers, so nothing can be checked: write @Bindings(headers: [\"<...>\"])")
    ]
  }

  /// It names libraries as the linker knows them.
  private static func link(_ library: LibraryDescription) -> [Finding] {
    library.link.filter { $0.isEmpty || $0.hasPrefix("-") || $0.contains { $0 == "\"" || $0 == "\\" || $0.isNewline } }
      .map { name in
        Finding(
          place: library.place, message: "'\(name)' is not what stands behind -l: write \"expat\" for libexpat.so")
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
        place: function.place,
        message: "'\(function.name)' says that '\(function.symbol)' is '\(function.prototype)', but "
          + "'\(earlier.name)' in line \(earlier.place.line) says '\(earlier.prototype)': a C function has one type")
    }
  }

  /// No function contradicts itself.
  private static func contradictions(_ library: LibraryDescription) -> [Finding] {
    library.functions.compactMap { function in
      function.contradiction.map { Finding(place: function.place, message: "'\(function.name)' \($0)") }
    }
  }

  /// What is passed by value has a size.
  private static func values(_ library: LibraryDescription) -> [Finding] {
    library.functions.flatMap { function in
      (function.type.parameters + [function.result]).compactMap { type in
        switch type {
        case .opaque(let name):
          Finding(
            place: function.place,
            message:
              "'\(function.name)' passes '\(name)' by value, of which only the name is known: pass a pointer to it, or "
              + "describe it with @CStruct")
        case .array:
          Finding(
            place: function.place,
            message: "'\(function.name)' passes '\(type)' by value, which C itself cannot: pass a pointer to it")
        default: nil
        }
      }
    }
  }
}

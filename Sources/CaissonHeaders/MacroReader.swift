internal import CClang
internal import CaissonModel

/// Reads the macros of headers, with the values of those that are constants.
struct MacroReader {
  private let probes: MacroProbes
  /// The headers followed by the probes; Clang starts on them immediately.
  private let unit: ParallelWork<TranslationUnit>

  /// - Parameters:
  ///   - declarations: the declarations of the headers.
  ///   - headers: the text that contains the macros.
  ///   - arguments: the arguments of Clang.
  init(_ declarations: [Cursor], behind headers: String, arguments: [String], with clang: Libclang) {
    let probes = MacroProbes(Self.definitions(in: declarations), behind: headers)
    self.probes = probes
    // Many probes are erroneous, and spelling corrections for them are useless.
    let arguments =
      arguments + [
        "-ferror-limit=0", "-fno-spell-checking", "-Wno-everything", "-Werror=implicit-function-declaration",
      ]
    unit = ParallelWork { () throws(HeaderError) in
      try TranslationUnit(headers + probes.text, arguments: arguments, extent: .probes, with: clang)
    }
  }

  /// Returns the macros that the headers define, in order.
  func read(_ types: TypeReader) throws(HeaderError) -> [HeaderMacro] { probes.values(in: try unit.value(), types) }

  // MARK: Definitions

  /// Returns the definitions, in order; the last one of a macro that is defined again.
  private static func definitions(in declarations: [Cursor]) -> [HeaderMacro] {
    var macros: [HeaderMacro] = []
    var places: [String: Int] = [:]
    for cursor in declarations where cursor.kind == ClangCursor_MacroDefinition && !cursor.isBuiltinMacro {
      let place = cursor.place
      // The compiler's own macros and those of the command line have no file.
      guard !place.file.isEmpty, !place.file.hasPrefix("<") else { continue }
      let macro = definition(cursor, at: place)
      if let index = places[macro.name] {
        macros[index] = macro
      } else {
        places[macro.name] = macros.count
        macros.append(macro)
      }
    }
    return macros
  }

  private static func definition(_ cursor: Cursor, at place: SourcePlace) -> HeaderMacro {
    // Comments are tokens as well.
    var body = cursor.unit.tokens(of: cursor).dropFirst().filter { !$0.hasPrefix("/*") && !$0.hasPrefix("//") }[...]
    var parameters: [String]?
    if cursor.isFunctionLikeMacro, let end = body.firstIndex(of: ")") {
      parameters = body[..<end].filter { $0 != "(" && $0 != "," }
      body = body[(end + 1)...]
    }
    return HeaderMacro(name: cursor.name, parameters: parameters, text: body.joined(separator: " "), place: place)
  }
}

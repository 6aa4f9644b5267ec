internal import CClang
internal import CaissonModel

/// Reads the macros of headers, and lets Clang compute what those come to that are constants.
///
/// Clang knows a macro as tokens; only used in C has it a value. So each one begins a variable of its own behind the headers, and
/// Clang, which goes on after an error, says which of these are constant.
struct MacroReader {
  private let headers: String
  private let arguments: [String]
  private let clang: Libclang

  /// - Parameters:
  ///   - headers: the text that the macros come from.
  ///   - arguments: Clang's.
  init(headers: String, arguments: [String], with clang: Libclang) {
    self.headers = headers
    self.arguments = arguments
    self.clang = clang
  }

  /// The macros that the headers define, in their order; of one that is defined again, the last definition.
  func read(_ declarations: [Cursor], types: TypeReader) throws(HeaderError) -> [HeaderMacro] {
    var macros: [HeaderMacro] = []
    var places: [String: Int] = [:]
    for cursor in declarations where cursor.kind == ClangCursor_MacroDefinition && !cursor.isBuiltinMacro {
      let macro = definition(cursor)
      // The compiler's own and those of the command line have no file.
      guard !macro.place.file.isEmpty, !macro.place.file.hasPrefix("<") else { continue }
      if let index = places[macro.name] {
        macros[index] = macro
      } else {
        places[macro.name] = macros.count
        macros.append(macro)
      }
    }
    return try evaluate(macros, types)
  }

  private func definition(_ cursor: Cursor) -> HeaderMacro {
    let tokens = cursor.unit.tokens(of: cursor)
    // A token may go on in the next line, and comments are tokens, too.
    var body = tokens.dropFirst().map { $0.text.replacing("\\\n", with: "") }
      .filter { !$0.hasPrefix("/*") && !$0.hasPrefix("//") }
    var parameters: [String]?
    if cursor.isFunctionLikeMacro, let end = body.firstIndex(of: ")") {
      parameters = body[..<end].filter { $0 != "(" && $0 != "," }
      body = Array(body[(end + 1)...])
    }
    return HeaderMacro(
      name: cursor.name, parameters: parameters, text: body.joined(separator: " "), place: cursor.place)
  }

  // MARK: Values

  /// The headers with the probes of macros behind them.
  ///
  /// - Returns: the text, and for each macro that may have a value the line in which its probes begin: Clang makes something of
  ///   what is wrong there, too.
  private func probes(of macros: [HeaderMacro], _ words: Set<String>) -> (text: String, lines: [Int: Int]) {
    let unbalanced = Self.unbalanced(macros)
    var text = headers
    var lines: [Int: Int] = [:]
    var line = headers.count { $0 == "\n" } + 1
    func append(_ more: String) {
      text += more
      line += more.count { $0 == "\n" }
    }
    // The words of C that are macros, as long as they are.
    for (index, macro) in macros.enumerated() where words.contains(macro.name) {
      append("#ifdef \(macro.name)\n\(MacroProbe.defined.text(of: macro, at: index))#endif\n")
    }
    append(CKeyword.restoration)
    for (index, macro) in macros.enumerated() where !words.contains(macro.name) {
      let isCandidate = macro.parameters == nil && !macro.text.isEmpty && !unbalanced.contains(macro.name)
      append("\n#ifdef \(macro.name)\n")
      if isCandidate { lines[index] = line }
      let probes = isCandidate ? MacroProbe.allCases : [.defined]
      append(probes.map { $0.text(of: macro, at: index) }.joined() + "#endif\n")
    }
    return (text, lines)
  }

  /// Takes out the macros that are not defined any more, and computes the values of those that are constants.
  private func evaluate(_ macros: [HeaderMacro], _ types: TypeReader) throws(HeaderError) -> [HeaderMacro] {
    guard !macros.isEmpty else { return [] }
    let words = Set(CKeyword.all)
    let (text, lines) = probes(of: macros, words)
    let warnings = ["-ferror-limit=0", "-Wno-everything", "-Werror=implicit-function-declaration"]
    let unit = try TranslationUnit(text, arguments: arguments + warnings, extent: .probes, with: clang)
    let errors = Dictionary(
      unit.errors.filter { $0.place.file == TranslationUnit.name }.map { ($0.place.line, $0.text) }
    ) { first, _ in first }
    var found: [String: Cursor] = [:]
    for declaration in unit.root.children {
      let cursor = declaration.kind == ClangCursor_EnumDecl ? declaration.children.first : declaration
      guard let cursor, cursor.name.hasPrefix("caisson_") else { continue }
      found[cursor.name] = cursor
    }
    let implicit = Self.implicit(errors.values, macros)
    return macros.enumerated().compactMap { index, macro in
      func cursor(_ probe: MacroProbe) -> Cursor? { found["caisson_\(probe.rawValue)_\(index)"] }
      guard cursor(.defined) != nil else { return nil }
      var macro = macro
      guard macro.parameters == nil else { return macro }
      guard let line = lines[index] else {
        macro.absence = words.contains(macro.name) ? .keyword : .noExpression
        return macro
      }
      let result = MacroResult(macro, error: { errors[line + $0.line] }, cursor, types)
      macro.value = result.value
      macro.type = result.type
      macro.absence = result.value == nil ? implicit[macro.name] ?? result.absence : nil
      return macro
    }
  }

  /// The names of macros with brackets that are not closed, and of those that hold one: used alone, each would swallow what
  /// stands behind it.
  private static func unbalanced(_ macros: [HeaderMacro]) -> Set<String> {
    users(of: Set(macros.filter { !isBalanced($0.text) }.map(\.name)), macros)
  }

  /// The macros that call what is not declared: Clang complains about the first call alone, and takes it for a declaration.
  private static func implicit(
    _ errors: some Sequence<String>, _ macros: [HeaderMacro]
  ) -> [String: HeaderMacro.Absence] {
    var absences: [String: HeaderMacro.Absence] = [:]
    for name in Set(errors.compactMap(MacroResult.undeclaredFunction)) {
      for user in users(of: [name], macros) { absences[user] = .undeclared(name) }
    }
    return absences
  }

  /// Some names, and those of the macros that hold them, by way of others too.
  private static func users(of names: Set<String>, _ macros: [HeaderMacro]) -> Set<String> {
    guard !names.isEmpty else { return [] }
    var names = names
    var count = 0
    while names.count != count {
      count = names.count
      for macro in macros where !names.contains(macro.name) {
        if macro.text.split(separator: " ").contains(where: { names.contains(String($0)) }) { names.insert(macro.name) }
      }
    }
    return names
  }

  private static func isBalanced(_ text: String) -> Bool {
    var open: [Substring] = []
    for token in text.split(separator: " ") {
      switch token {
      case "(": open.append(")")
      case "[": open.append("]")
      case "{": open.append("}")
      case ")", "]", "}": if open.popLast() != token { return false }
      default: break
      }
    }
    return open.isEmpty
  }
}

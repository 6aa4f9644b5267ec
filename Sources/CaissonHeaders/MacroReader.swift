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

  /// What a macro is made into behind the headers. Of a list with commas, the variables and the size disagree.
  private enum Probe: String, CaseIterable {
    /// An enumerator: the macro is still defined.
    case defined
    /// A variable with the macro in parentheses behind it.
    case whole
    /// A variable with the macro itself behind it: Clang gives a string only without parentheses.
    case bare
    /// An enumerator that is the size of what the macro comes to; of what is no expression, an error.
    case size
    /// A variable with the macro as a number: of a pointer, Clang gives no other value.
    case address

    func text(of macro: HeaderMacro, at index: Int) -> String {
      let name = "caisson_\(rawValue)_\(index)"
      return switch self {
      case .defined: "enum { \(name) };\n"
      case .whole: "static const __auto_type \(name) = (\(macro.name));\n"
      case .bare: "static const __auto_type \(name) = \(macro.name);\n"
      case .size: "enum { \(name) = sizeof((\(macro.name))) };\n"
      case .address: "static const __auto_type \(name) = (__INTPTR_TYPE__)(\(macro.name));\n"
      }
    }
  }

  /// Takes out the macros that are not defined any more, and computes the values of those that are constants.
  private func evaluate(_ macros: [HeaderMacro], _ types: TypeReader) throws(HeaderError) -> [HeaderMacro] {
    guard !macros.isEmpty else { return [] }
    let unbalanced = Self.unbalanced(macros)
    // The lines of the sizes: Clang makes something of what is wrong there, too.
    var lines: [Int: Int] = [:]
    var line = headers.count { $0 == "\n" } + 1
    let texts = macros.enumerated().map { index, macro in
      let isCandidate = macro.parameters == nil && !macro.text.isEmpty && !unbalanced.contains(macro.name)
      let probes = isCandidate ? Probe.allCases : [.defined]
      if let place = probes.firstIndex(of: .size) { lines[index] = line + 2 + place }
      line += 3 + probes.count
      return "\n#ifdef \(macro.name)\n\(probes.map { $0.text(of: macro, at: index) }.joined())#endif\n"
    }
    let unit = try TranslationUnit(headers + texts.joined(), arguments: arguments + ["-ferror-limit=0"], with: clang)
    let wrong = Set(unit.errors.filter { $0.place.file == TranslationUnit.name }.map(\.place.line))
    var found: [String: Cursor] = [:]
    for declaration in unit.root.children {
      let cursor = declaration.kind == ClangCursor_EnumDecl ? declaration.children.first : declaration
      guard let cursor, cursor.name.hasPrefix("caisson_") else { continue }
      found[cursor.name] = cursor
    }
    return macros.enumerated().compactMap { index, macro in
      func probe(_ probe: Probe) -> Cursor? { found["caisson_\(probe.rawValue)_\(index)"] }
      guard probe(.defined) != nil else { return nil }
      var macro = macro
      macro.isExpression = lines[index].map { !wrong.contains($0) } ?? false
      guard macro.isExpression, let whole = probe(.whole), let bare = probe(.bare) else { return macro }
      let type = (try? types.read(whole.type.canonical))?.unqualified
      if case .pointer = type, case .integer? = probe(.address)?.constant {
        macro.value = probe(.address)?.constant
        macro.type = type
        return macro
      }
      // A macro that is a function is another name of it, and what says where it stands has another value elsewhere.
      if case .pointer(to: .function) = type { macro.isExpression = false }
      guard let value = bare.constant, value != .string(TranslationUnit.name) else { return macro }
      if case .string(let text) = value {
        if probe(.size)?.value == text.utf8.count + 1 { macro.value = value }
      } else if whole.constant == value {
        macro.value = value
        macro.type = type
      }
      return macro
    }
  }

  /// The names of macros with brackets that are not closed, and of those that hold one: used alone, each would swallow what
  /// stands behind it.
  private static func unbalanced(_ macros: [HeaderMacro]) -> Set<String> {
    var names = Set(macros.filter { !isBalanced($0.text) }.map(\.name))
    guard !names.isEmpty else { return [] }
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

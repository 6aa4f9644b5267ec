internal import CClang
internal import CaissonDiagnostics
internal import CaissonModel

/// The text that follows headers so that Clang computes the values of their macros.
///
/// Clang knows a macro as tokens, which have a value only when used. So each macro initializes variables after the
/// headers, and Clang, which continues after an error, tells which of them are constants.
struct MacroProbes {
  /// The text after the headers.
  let text: String
  private let macros: [HeaderMacro]
  /// The lines of each macro's probes: Clang produces declarations even from erroneous ones.
  private let lines: [[MacroProbe: Int]]
  /// The macros that contain a word, by the word.
  private let holders: [Substring: [String]]
  private static let words = Set(CKeyword.all)

  /// - Parameters:
  ///   - macros: the macro definitions.
  ///   - headers: the text that contains them.
  init(_ macros: [HeaderMacro], behind headers: String) {
    self.macros = macros
    holders = Self.holders(in: macros)
    let open = Set(macros.filter { !Self.isBalanced($0.text) }.map(\.name))
    // Such a macro would swallow the text that follows it.
    let unbalanced = Self.users(of: open, holders)
    var text = ""
    var line = headers.utf8.count { $0 == UInt8(ascii: "\n") } + 1
    // Test keywords that are macros while they still are.
    for (index, macro) in macros.enumerated() where Self.words.contains(macro.name) {
      text += "#ifdef \(macro.name)\n__auto_type \(MacroProbe.definedName(at: index)) = 0;\n#endif\n"
      line += 3
    }
    text += CKeyword.restoration
    line += CKeyword.all.count
    var lines = [[MacroProbe: Int]](repeating: [:], count: macros.count)
    for (index, macro) in macros.enumerated() where !Self.words.contains(macro.name) {
      let probes = unbalanced.contains(macro.name) ? [] : Self.probes(of: macro)
      text += "#ifdef \(macro.name)\n"
      if probes.isEmpty { text += "enum { \(MacroProbe.definedName(at: index)) };\n" }
      for (place, probe) in probes.enumerated() {
        text += probe.text(of: macro, at: index)
        lines[index][probe] = line + 1 + place
      }
      text += "#endif\n"
      line += 2 + max(probes.count, 1)
    }
    self.text = text
    self.lines = lines
  }

  /// Returns the probes of a macro; none for a function-like macro, or for an empty one.
  private static func probes(of macro: HeaderMacro) -> [MacroProbe] {
    guard macro.parameters == nil, !macro.text.isEmpty else { return [] }
    return macro.isArithmetic ? [.whole, .size] : MacroProbe.allCases
  }

  // MARK: Values

  /// Returns the macros that are still defined, with the values of those that are constants.
  ///
  /// - Parameter unit: the headers followed by the probes.
  func values(in unit: TranslationUnit, _ types: TypeReader) -> [HeaderMacro] {
    let errors = Dictionary(
      unit.errors.filter { $0.location.file == TranslationUnit.name }
        .map { ($0.location.line, ClangErrorKind($0.message)) }
    ) { first, _ in first }
    let found = Self.found(in: unit)
    let implicit = implicit(errors.values)
    return macros.enumerated().compactMap { index, macro in
      guard found[MacroProbe.definedName(at: index)] != nil else { return nil }
      var macro = macro
      guard macro.parameters == nil else { return macro }
      guard !lines[index].isEmpty else {
        macro.absence = Self.words.contains(macro.name) ? .keyword : .noExpression
        return macro
      }
      let result = MacroResult(
        macro, error: { probe in lines[index][probe].flatMap { errors[$0] } }, { found[$0.name(at: index)] }, types)
      macro.value = result.value
      macro.type = result.type
      macro.absence = result.value == nil ? implicit[macro.name] ?? result.absence : nil
      return macro
    }
  }

  /// Returns the variables and the enumerators of the probes, by name.
  private static func found(in unit: TranslationUnit) -> [String: Cursor] {
    let declarations = unit.root.children
    var found: [String: Cursor] = [:]
    found.reserveCapacity(2 * declarations.count)
    for declaration in declarations {
      for cursor in declaration.kind == ClangCursor_EnumDecl ? declaration.children : [declaration] {
        let name = cursor.name
        if name.hasPrefix("caisson_") { found[name] = cursor }
      }
    }
    return found
  }

  // MARK: Macros in macros

  /// Returns the macros that call undeclared functions: Clang reports only the first call, and then treats the name as
  /// declared.
  private func implicit(_ errors: some Sequence<ClangErrorKind>) -> [String: HeaderMacro.Absence] {
    var absences: [String: HeaderMacro.Absence] = [:]
    for error in Set(errors) {
      guard case .undeclaredFunction(let name) = error else { continue }
      for user in Self.users(of: [name], holders) { absences[user] = .undeclared(name) }
    }
    return absences
  }

  /// Returns names together with the macros that contain them, directly or through other macros.
  private static func users(of names: Set<String>, _ holders: [Substring: [String]]) -> Set<String> {
    var users = names
    var open = Array(names)
    while let name = open.popLast() {
      for user in holders[name[...]] ?? [] where users.insert(user).inserted { open.append(user) }
    }
    return users
  }

  private static func holders(in macros: [HeaderMacro]) -> [Substring: [String]] {
    var holders: [Substring: [String]] = [:]
    for macro in macros where !macro.isArithmetic {
      for word in macro.text.split(separator: " ") where word.first?.isLetter == true || word.first == "_" {
        holders[word, default: []].append(macro.name)
      }
    }
    return holders
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

extension HeaderMacro {
  /// Whether it consists of numbers and operators only, as most do: it needs fewer probes than a string, pointer or
  /// list.
  var isArithmetic: Bool {
    text.utf8.split(separator: UInt8(ascii: " ")).allSatisfy { token in
      token.first.map("0123456789.'()+-*/%<>=!~&|^?:".utf8.contains) ?? false
    }
  }
}

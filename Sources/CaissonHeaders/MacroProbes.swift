internal import CClang
internal import CaissonDiagnostics
internal import CaissonModel

/// The text behind headers with which Clang computes the values of their macros.
///
/// Clang knows a macro as tokens; only used in C has it a value. So each one begins variables of its own behind the headers, and
/// Clang, which goes on after an error, says which of these are constant.
struct MacroProbes {
  /// The text behind the headers.
  let text: String
  private let macros: [HeaderMacro]
  /// The lines of the macros' probes: Clang makes something of what is wrong there, too.
  private let lines: [[MacroProbe: Int]]
  /// The macros that hold a word, by the word.
  private let holders: [Substring: [String]]
  private static let words = Set(CKeyword.all)

  /// - Parameters:
  ///   - macros: the definitions.
  ///   - headers: the text that they come from.
  init(_ macros: [HeaderMacro], behind headers: String) {
    self.macros = macros
    holders = Self.holders(in: macros)
    let open = Set(macros.filter { !Self.isBalanced($0.text) }.map(\.name))
    // Used alone, each would swallow what stands behind it.
    let unbalanced = Self.users(of: open, holders)
    var text = ""
    var line = headers.utf8.count { $0 == UInt8(ascii: "\n") } + 1
    // The words of C that are macros, as long as they are.
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

  /// The probes of a macro; none for a function-like macro, and for one without text.
  private static func probes(of macro: HeaderMacro) -> [MacroProbe] {
    guard macro.parameters == nil, !macro.text.isEmpty else { return [] }
    return macro.isArithmetic ? [.whole, .size] : MacroProbe.allCases
  }

  // MARK: Values

  /// The macros that are still defined, with the values of those that are constants.
  ///
  /// - Parameter unit: the headers with the probes behind them.
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

  /// The variables and the enumerators of the probes, by their names.
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

  /// The macros that call what is not declared: Clang complains about the first call alone, and takes it for a declaration.
  private func implicit(_ errors: some Sequence<ClangErrorKind>) -> [String: HeaderMacro.Absence] {
    var absences: [String: HeaderMacro.Absence] = [:]
    for error in Set(errors) {
      guard case .undeclaredFunction(let name) = error else { continue }
      for user in Self.users(of: [name], holders) { absences[user] = .undeclared(name) }
    }
    return absences
  }

  /// Some names, and those of the macros that hold them, by way of others too.
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
  /// Whether it is made of numbers and operators alone, as most are: neither a text, a pointer nor a list, it needs fewer probes.
  var isArithmetic: Bool {
    text.utf8.split(separator: UInt8(ascii: " ")).allSatisfy { token in
      token.first.map("0123456789.'()+-*/%<>=!~&|^?:".utf8.contains) ?? false
    }
  }
}

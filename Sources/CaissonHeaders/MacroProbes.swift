internal import CClang
internal import CaissonModel

/// What is written behind headers, so that Clang computes what their macros come to.
///
/// Clang knows a macro as tokens; only used in C has it a value. So each one begins variables of its own behind the headers, and
/// Clang, which goes on after an error, says which of these are constant.
struct MacroProbes {
  /// The text behind the headers.
  let text: String
  private let macros: [HeaderMacro]
  /// The lines of the macros' sizes: Clang makes something of what is wrong there, too.
  private let lines: [Int?]

  /// What a macro is made into.
  private enum Probe: String, CaseIterable {
    /// A variable with the macro in parentheses behind it.
    case whole
    /// A variable with the macro itself behind it: Clang gives a string only without parentheses. Of a list with commas, it has not
    /// the value or the size of the whole.
    case bare
    /// Enumerators: the macro is still defined, and the size of what it comes to; of what is no expression, an error.
    case size
    /// A variable with the macro as a number: of a pointer, Clang gives no other value.
    case address

    /// The name of the enumerator or the variable.
    func name(at index: Int) -> String { "caisson_\(rawValue)_\(index)" }

    func text(of macro: HeaderMacro, at index: Int) -> String {
      let name = name(at: index)
      return switch self {
      case .whole: "static const __auto_type \(name) = (\(macro.name));\n"
      case .bare: "static const __auto_type \(name) = \(macro.name);\n"
      case .size: "enum { \(MacroProbes.definedName(at: index)), \(name) = sizeof((\(macro.name))) };\n"
      case .address: "static const __INTPTR_TYPE__ \(name) = (__INTPTR_TYPE__)(\(macro.name));\n"
      }
    }
  }

  private static func definedName(at index: Int) -> String { "caisson_defined_\(index)" }

  /// - Parameters:
  ///   - macros: the definitions.
  ///   - headers: the text that they come from.
  init(_ macros: [HeaderMacro], behind headers: String) {
    self.macros = macros
    let unbalanced = Self.unbalanced(macros)
    var text = ""
    var lines: [Int?] = []
    var line = headers.utf8.count { $0 == UInt8(ascii: "\n") } + 1
    for (index, macro) in macros.enumerated() {
      let probes = unbalanced.contains(macro.name) ? [] : Self.probes(of: macro)
      text += "#ifdef \(macro.name)\n"
      if probes.isEmpty { text += "enum { \(Self.definedName(at: index)) };\n" }
      for probe in probes { text += probe.text(of: macro, at: index) }
      text += "#endif\n"
      lines.append(probes.firstIndex(of: .size).map { line + 1 + $0 })
      line += 2 + max(probes.count, 1)
    }
    self.text = text
    self.lines = lines
  }

  /// What is to be found out of a macro; nothing of one that looks like a function, or stands for nothing.
  private static func probes(of macro: HeaderMacro) -> [Probe] {
    guard macro.parameters == nil, !macro.text.isEmpty else { return [] }
    return macro.isArithmetic ? [.whole, .size] : Probe.allCases
  }

  // MARK: Values

  /// The macros that are still defined, with the values of those that are constants.
  ///
  /// - Parameter unit: the headers with the probes behind them.
  func values(in unit: TranslationUnit, _ types: TypeReader) -> [HeaderMacro] {
    let wrong = Set(unit.errors.filter { $0.place.file == TranslationUnit.name }.map(\.place.line))
    let found = Self.found(in: unit)
    return macros.enumerated().compactMap { index, macro in
      guard found[Self.definedName(at: index)] != nil else { return nil }
      var macro = macro
      macro.isExpression = lines[index].map { !wrong.contains($0) } ?? false
      if macro.isExpression { Self.evaluate(&macro, types) { found[$0.name(at: index)] } }
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

  private static func evaluate(_ macro: inout HeaderMacro, _ types: TypeReader, _ probe: (Probe) -> Cursor?) {
    guard let whole = probe(.whole) else { return }
    let type = (try? types.read(whole.type.canonical))?.unqualified
    if macro.isArithmetic {
      macro.value = whole.constant
      macro.type = macro.value == nil ? nil : type
      return
    }
    guard let bare = probe(.bare) else { return }
    if case .pointer = type, case .integer(let address)? = probe(.address)?.constant {
      macro.value = .integer(address)
      macro.type = type
      return
    }
    // A macro that is a function is another name of it, and what says where it stands has another value elsewhere.
    if case .pointer(to: .function) = type { macro.isExpression = false }
    guard let value = bare.constant, value != .string(TranslationUnit.name) else { return }
    if case .string(let text) = value {
      if probe(.size)?.value == text.utf8.count + 1 { macro.value = value }
    } else if whole.constant == value {
      macro.value = value
      macro.type = type
    }
  }

  // MARK: Brackets

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

extension HeaderMacro {
  /// Whether it is made of numbers and operators alone, as most are: neither a text, a pointer nor a list, it needs fewer probes.
  fileprivate var isArithmetic: Bool {
    text.utf8.split(separator: UInt8(ascii: " ")).allSatisfy { token in
      token.first.map("0123456789.'()+-*/%<>=!~&|^?:".utf8.contains) ?? false
    }
  }
}

internal import CClang
internal import CaissonModel

/// A declaration that reveals the value of a macro.
enum MacroProbe: String, CaseIterable {
  /// A variable initialized with the macro in parentheses.
  case whole
  /// A variable initialized with the macro itself: Clang returns a string only without parentheses. For a list with
  /// commas, it has a different value or size than the whole.
  case bare
  /// Enumerators: one exists while the macro is defined, one is the size of its value, an error if it is not an
  /// expression.
  case size
  /// A variable initialized with the macro as a number: the only value of a pointer that Clang returns.
  case address

  /// The name of the enumerator or the variable.
  func name(at index: Int) -> String { "caisson_\(rawValue)_\(index)" }

  func text(of macro: HeaderMacro, at index: Int) -> String {
    let name = name(at: index)
    return switch self {
    case .whole: "static const __auto_type \(name) = (\(macro.name));\n"
    case .bare: "static const __auto_type \(name) = \(macro.name);\n"
    case .size: "enum { \(Self.definedName(at: index)), \(name) = sizeof((\(macro.name))) };\n"
    case .address: "static const __INTPTR_TYPE__ \(name) = (__INTPTR_TYPE__)(\(macro.name));\n"
    }
  }

  /// The name of the enumerator that exists while the macro is defined.
  static func definedName(at index: Int) -> String { "caisson_defined_\(index)" }
}

/// The value of a macro according to its probes, or the reason why it has none.
struct MacroResult {
  private(set) var value: ConstantDescription.Value?
  private(set) var type: CType?
  private(set) var absence: HeaderMacro.Absence?

  /// - Parameters:
  ///   - error: the kind of Clang's error on the line of a probe; nil for none.
  ///   - cursor: the declaration of a probe.
  init(
    _ macro: HeaderMacro, error: (MacroProbe) -> ClangErrorKind?, _ cursor: (MacroProbe) -> Cursor?, _ types: TypeReader
  ) {
    if let error = error(.size) {
      absence = error.undeclaredName.map { .undeclared($0) } ?? .noExpression
      return
    }
    guard let whole = cursor(.whole), let bare = cursor(.bare) ?? (macro.isArithmetic ? whole : nil) else {
      absence = .nothing
      return
    }
    type = (try? types.read(whole.type.canonical))?.unqualified
    if case .pointer = type, case .integer(let address)? = cursor(.address)?.constant {
      value = .integer(address)
      return
    }
    let constant = bare.constant
    if case .string(let text)? = constant, text != TranslationUnit.name {
      if whole.type.canonical.pointee.size == 1, cursor(.size)?.value == text.utf8.count + 1 {
        value = constant
        type = nil
        return
      }
    } else if let constant, constant == whole.constant {
      value = constant
      return
    }
    absence = Self.absence(of: macro, error, whole, bare, type)
    type = nil
  }

  /// Returns the reason why an expression has no value.
  private static func absence(
    of macro: HeaderMacro, _ error: (MacroProbe) -> ClangErrorKind?, _ whole: Cursor, _ bare: Cursor, _ type: CType?
  ) -> HeaderMacro.Absence {
    // A macro that expands to a function is an alias of it, and `__LINE__` has another value elsewhere.
    if case .pointer(to: .function) = type, !macro.text.contains("&") { return .function }
    if ["__FILE__", "__LINE__", "__func__", "__FUNCTION__"].contains(macro.text) { return .position }
    if let error = error(.whole) { return error == .notConstant ? .runTime : .nothing }
    if error(.bare) != nil { return .list }
    switch (bare.constant, whole.constant) {
    case (.string(TranslationUnit.name), _): return .position
    case (.string(let text), _): return .unsupported(reason(against: text, whole.type))
    case (let bare?, let whole?) where bare != whole: return .position
    default: break
    }
    // An address is known at load time; that of a string literal stands for the string.
    if case .pointer = type, !macro.text.contains("\"") { return .runTime }
    return .unsupported(.constantType(type?.description ?? whole.type.spelling))
  }

  /// Returns the reason why a C string cannot be a Swift string.
  private static func reason(against text: String, _ type: HeaderType) -> UnsupportedReason {
    if type.canonical.pointee.size != 1 { return .wideString }
    return text.contains("\u{FFFD}") ? .invalidUTF8 : .embeddedNull
  }
}

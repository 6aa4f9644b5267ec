internal import CaissonModel

/// A constant in the generated header: its value is compared with C's.
struct HeaderConstant {
  let constant: ConstantDescription

  var check: HeaderCheck {
    let symbol = constant.symbol
    switch constant.value {
    case .integer(let value) where isPointer:
      let type = constant.type ?? .void
      return check(
        "__builtin_types_compatible_p(__typeof__(\(symbol)), \(type)) && (__INTPTR_TYPE__)(\(symbol)) == \(value)",
        "(\(type))\(value)")
    case .integer(let value): return .integer(symbol, value, named: constant.name, at: constant.place)
    case .floating("nan"): return check("(\(symbol)) != (\(symbol))", "nan")
    case .floating(let value) where constant.type == .floating(.float):
      return check("(float)(\(symbol)) == (float)\(cNumber(value))", value)
    case .floating(let value): return check("(\(symbol)) == (\(cNumber(value)))", value)
    case .string(let value):
      // Compilers reject numeric escapes in messages.
      let text = value.replacing(/[\u{00}-\u{08}\u{0B}-\u{1F}\u{7F}]/, with: "?")
      return check("__builtin_strcmp(\(symbol), \"\(cString(value))\") == 0", "\"\(text)\"")
    }
  }

  private func check(_ condition: String, _ text: String) -> HeaderCheck {
    HeaderCheck(condition, says: "\(constant.name): '\(constant.symbol)' is not \(text)", at: constant.place)
  }

  /// Returns a floating-point number in C; infinities have no literal.
  private func cNumber(_ value: String) -> String { value.replacing("inf", with: "__builtin_inf()") }

  /// Whether it is a pointer with a numeric value.
  private var isPointer: Bool { if case .pointer = constant.type { true } else { false } }
}

extension HeaderCheck {
  /// Returns the check that a C constant expression has a value, including its sign.
  static func integer(_ symbol: String, _ value: String, named name: String, at place: SourcePlace) -> HeaderCheck {
    // The smallest `long long` has no literal.
    if value == "-9223372036854775808" {
      return HeaderCheck(
        "(\(symbol)) < 0 && (long long)(\(symbol)) == -9223372036854775807LL - 1",
        says: "\(name): '\(symbol)' is not \(value)", at: place)
    }
    return HeaderCheck(value.hasPrefix("-") ? .negative : .number, name, [symbol, value], at: place)
  }
}

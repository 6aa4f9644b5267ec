internal import CaissonEmission
internal import CaissonModel

/// A global variable of the static back end: what gives its address in C, and the Swift property.
struct StaticGlobal {
  let global: GlobalDescription
  let names: StubNames

  var headerView: View {
    let (symbol, pointer) = (global.symbol, CType.pointer(to: global.type))
    let message = "\(global.name): the type of the variable '\(symbol)' is not '\(global.type)'"
    let view: View = [
      "name": .text(global.name), "symbol": .text(symbol), "address": .text(names.address(of: symbol)),
      // The types of pointers to the variable: on the outside, const is not compared.
      "condition": .text("__builtin_types_compatible_p(__typeof__(&\(symbol)), \(pointer))"),
      "message": .text(cString(message)),
    ]
    return view.placed(at: global.place)
  }

  var swiftView: View {
    [
      "documentation": documentationView(global.documentation), "name": .text(SwiftName.escaped(global.name)),
      "type": .text(global.swiftType),
      "value": .text(
        "\(global.swiftType)(address: HostAddress(bits: UInt(bitPattern: \(names.address(of: global.symbol))())))"),
    ]
  }
}

/// A constant of the static back end: its value is compared with C's, and then is Swift's.
struct StaticConstant {
  let constant: ConstantDescription

  var headerView: View {
    let message = "\(constant.name): '\(constant.symbol)' is not \(text)"
    let view: View = [
      "name": .text(constant.name), "condition": .text(condition), "message": .text(cString(message)),
    ]
    return view.placed(at: constant.place)
  }

  private var condition: String {
    let symbol = constant.symbol
    return switch constant.value {
    case .integer(let value) where isPointer:
      "__builtin_types_compatible_p(__typeof__(\(symbol)), \(constant.type ?? .void)) && (intptr_t)(\(symbol)) == \(value)"
    case .integer(let value): integerCondition(symbol, equals: value)
    case .floating("nan"): "(\(symbol)) != (\(symbol))"
    case .floating(let value) where constant.type == .floating(.float):
      "(float)(\(symbol)) == (float)\(cNumber(value))"
    case .floating(let value): "(\(symbol)) == (\(cNumber(value)))"
    case .string(let value): "__builtin_strcmp(\(symbol), \"\(cString(value))\") == 0"
    }
  }

  /// A floating number as C writes it: one that is not finite has no literal.
  private func cNumber(_ value: String) -> String { value.replacing("inf", with: "__builtin_inf()") }

  /// Whether it is a pointer, made of a number.
  private var isPointer: Bool { if case .pointer = constant.type { true } else { false } }

  private var text: String {
    switch constant.value {
    case .integer(let value) where isPointer: "(\(constant.type ?? .void))\(value)"
    case .integer(let value), .floating(let value): value
    // A message takes no escapes of numbers.
    case .string(let value): "\"\(value.replacing(/[\u{00}-\u{08}\u{0B}-\u{1F}\u{7F}]/, with: "?"))\""
    }
  }

  var swiftView: View {
    let value =
      isPointer ? "\(constant.swiftType)(constant: \(constant.swiftValue), instance: .host)" : constant.swiftValue
    return [
      "documentation": documentationView(constant.documentation), "name": .text(SwiftName.escaped(constant.name)),
      "type": .text(constant.swiftType), "value": .text(value),
    ]
  }
}

/// The condition that a constant expression of C's has a value: in number and in sign.
func integerCondition(_ expression: String, equals value: String) -> String {
  let isNegative = value.hasPrefix("-")
  // The least long long has no literal of its own.
  let literal =
    value == "-9223372036854775808" ? "(-9223372036854775807LL - 1)" : isNegative ? "\(value)LL" : "\(value)ULL"
  return "(\(expression)) == (__typeof__(\(expression)))\(literal) && ((\(expression)) < 0) == \(isNegative ? 1 : 0)"
    + " && (\(isNegative ? "long long" : "unsigned long long"))(\(expression)) == \(literal)"
}

internal import CaissonModel
internal import SwiftParser
internal import SwiftSyntax

/// Values that a macro can read: literals, where the type's name says what they are.
enum ConstantLiteral {
  /// The value of a constant; nil where only the compiler knows it.
  ///
  /// - Parameters:
  ///   - expression: the value, as it is written.
  ///   - type: the type, with the protocol's own names expanded.
  ///   - isPointer: whether the value is the number of a pointer.
  static func value(of expression: ExprSyntax, _ type: TypeSyntax, isPointer: Bool) -> ConstantDescription.Value? {
    let name = type.trimmedDescription
    if name == "String" {
      return expression.as(StringLiteralExprSyntax.self)?.representedLiteralValue.map { .string($0) }
    }
    guard isPointer || NumberType(swiftName: name)?.isInteger == true else { return nil }
    return integer(expression).map { .integer("\($0)") }
  }

  /// The number of an integer literal, which may have a sign.
  static func integer(_ expression: ExprSyntax) -> Int128? {
    if let prefix = expression.as(PrefixOperatorExprSyntax.self), prefix.operator.text == "-" {
      return integer(prefix.expression).map { -$0 }
    }
    guard let literal = expression.as(IntegerLiteralExprSyntax.self) else { return nil }
    let digits = literal.literal.text.replacing("_", with: "")
    return switch digits.prefix(2) {
    case "0x": Int128(digits.dropFirst(2), radix: 16)
    case "0o": Int128(digits.dropFirst(2), radix: 8)
    case "0b": Int128(digits.dropFirst(2), radix: 2)
    default: Int128(digits)
    }
  }
}

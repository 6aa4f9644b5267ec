internal import CaissonModel
internal import SwiftParser
internal import SwiftSyntax

/// Values that a macro can evaluate: literals whose type is evident from its name.
enum ConstantLiteral {
  /// Returns the value of a constant; nil if only the compiler can evaluate it.
  ///
  /// - Parameters:
  ///   - expression: the value, as written.
  ///   - type: the type, with the protocol's own names expanded.
  ///   - isPointer: whether the value is the address of a pointer.
  static func value(of expression: ExprSyntax, _ type: TypeSyntax, isPointer: Bool) -> ConstantDescription.Value? {
    let name = type.trimmedDescription
    if name == "String" {
      return expression.as(StringLiteralExprSyntax.self)?.representedLiteralValue.map { .string($0) }
    }
    guard isPointer || NumberType(swiftName: name)?.isInteger == true else { return nil }
    return integer(expression).map { .integer("\($0)") }
  }

  /// Returns the number of an integer literal, which may have a sign.
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

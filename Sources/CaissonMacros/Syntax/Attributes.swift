internal import SwiftParser
internal import SwiftSyntax
internal import SwiftSyntaxBuilder

extension AttributeListSyntax {
  /// Returns the attribute with a name, or nil if there is none.
  func attribute(named name: String) -> AttributeSyntax? {
    for case .attribute(let attribute) in self where attribute.attributeName.trimmedDescription == name {
      return attribute
    }
    return nil
  }
}

extension AttributeSyntax {
  private var list: LabeledExprListSyntax {
    if case .argumentList(let list) = arguments { list } else { [] }
  }

  /// Returns the argument with a label; for nil, the first argument without one.
  func argument(_ label: String?) -> ExprSyntax? {
    list.first { $0.label?.text == label }?.expression
  }

  /// Returns the string literal of an argument.
  func string(_ label: String?) -> String? {
    argument(label)?.as(StringLiteralExprSyntax.self)?.representedLiteralValue
  }

  /// Returns the string literals in an argument: those of an array literal, or a single one.
  func strings(_ label: String) -> [(value: String, node: ExprSyntax)] {
    if let value = string(label), let node = argument(label) { return [(value, node)] }
    let elements = argument(label)?.as(ArrayExprSyntax.self)?.elements ?? []
    return elements.compactMap { element in
      guard let value = element.expression.as(StringLiteralExprSyntax.self)?.representedLiteralValue else {
        return nil
      }
      return (value, element.expression)
    }
  }

  /// The arguments, or parts of them, that a macro cannot read because they are not literals.
  var unreadable: [ExprSyntax] {
    list.flatMap { argument -> [ExprSyntax] in
      let expression = argument.expression
      if let array = expression.as(ArrayExprSyntax.self) {
        if argument.label?.text == "arguments" { return [] }
        return array.elements.map(\.expression).filter { !isString($0) }
      }
      if let dictionary = expression.as(DictionaryExprSyntax.self) {
        guard case .elements(let elements) = dictionary.content else { return [] }
        return elements.map(\.key).filter { !isString($0) }
      }
      switch argument.label?.text {
      case "isolation": return Self.isolations.contains(expression.trimmedDescription) ? [] : [expression]
      case "value", "failure", "status", "rawType": return []
      case "const", "packed", "partial":
        return expression.is(BooleanLiteralExprSyntax.self) ? [] : [expression]
      case "bits", "aligned", "pack": return expression.is(IntegerLiteralExprSyntax.self) ? [] : [expression]
      default: return isString(expression) || expression.is(NilLiteralExprSyntax.self) ? [] : [expression]
      }
    }
  }

  private static let isolations = [".serial", ".concurrent"]

  /// Whether only one thread at a time may be inside the library.
  var isSerial: Bool { argument("isolation")?.trimmedDescription == ".serial" }

  private func isString(_ expression: ExprSyntax) -> Bool {
    expression.as(StringLiteralExprSyntax.self)?.representedLiteralValue != nil
  }

  /// Returns the integer literal of an argument.
  func integer(_ label: String) -> Int? {
    argument(label)?.as(IntegerLiteralExprSyntax.self).flatMap { Int($0.literal.text.replacing("_", with: "")) }
  }

  /// Returns whether an argument is present and `true`.
  func flag(_ label: String) -> Bool { argument(label)?.trimmedDescription == "true" }

  /// Returns the keys and values of a dictionary literal with string keys.
  func dictionary(_ label: String) -> [(key: String, value: ExprSyntax, node: ExprSyntax)] {
    guard case .elements(let elements) = argument(label)?.as(DictionaryExprSyntax.self)?.content else { return [] }
    return elements.compactMap { element in
      guard let key = element.key.as(StringLiteralExprSyntax.self)?.representedLiteralValue else { return nil }
      return (key, element.value, element.key)
    }
  }
}

extension SyntaxProtocol {
  /// The lines of the documentation comment before a declaration, without their markers.
  var documentation: [String] {
    leadingTrivia.pieces.flatMap { piece -> [String] in
      switch piece {
      case .docLineComment(let text):
        var line = text.dropFirst(3)
        if line.first == " " { line = line.dropFirst() }
        return [String(line)]
      case .docBlockComment(let text):
        let inner = text.dropFirst(3).dropLast(2)
        return inner.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { line in
          var line = line.drop { $0 == " " }
          if line.first == "*" { line = line.dropFirst() }
          if line.first == " " { line = line.dropFirst() }
          return String(line)
        }
      default: return []
      }
    }
  }
}

extension DeclModifierListSyntax {
  /// The access level that the modifiers state; `internal` by default.
  var access: String {
    let levels = ["public", "package", "internal", "fileprivate", "private"]
    return first { levels.contains($0.name.text) }?.name.text ?? "internal"
  }
}

extension DeclModifierListSyntax {
  /// The access level of members of a declaration with this access level.
  var memberAccess: String { access == "private" ? "fileprivate" : access }
}

/// Returns a string as a Swift literal.
func literal(_ string: String) -> String {
  StringLiteralExprSyntax(content: string).description
}

/// Returns an array of strings as a Swift literal.
func literal(_ strings: [String]) -> String {
  "[" + strings.map { literal($0) }.joined(separator: ", ") + "]"
}

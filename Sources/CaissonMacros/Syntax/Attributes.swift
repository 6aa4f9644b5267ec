internal import SwiftParser
internal import SwiftSyntax
internal import SwiftSyntaxBuilder

extension AttributeListSyntax {
  /// The attribute of a name, if it is there.
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

  /// The argument of a label; nil for the first one without.
  func argument(_ label: String?) -> ExprSyntax? {
    list.first { $0.label?.text == label }?.expression
  }

  /// The string literal that stands as an argument.
  func string(_ label: String?) -> String? {
    argument(label)?.as(StringLiteralExprSyntax.self)?.representedLiteralValue
  }

  /// The string literals of an array literal that stands as an argument, or the one that stands alone.
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

  /// What a macro cannot read of the attribute's arguments, because it is no literal.
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

  /// Whether one thread at a time may be in the library.
  var isSerial: Bool { argument("isolation")?.trimmedDescription == ".serial" }

  private func isString(_ expression: ExprSyntax) -> Bool {
    expression.as(StringLiteralExprSyntax.self)?.representedLiteralValue != nil
  }

  /// The whole number that stands as an argument.
  func integer(_ label: String) -> Int? {
    argument(label)?.as(IntegerLiteralExprSyntax.self).flatMap { Int($0.literal.text.replacing("_", with: "")) }
  }

  /// Whether the argument is there, and `true`.
  func flag(_ label: String) -> Bool { argument(label)?.trimmedDescription == "true" }

  /// The keys and values of a dictionary literal whose keys are strings.
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
  /// The access level that the modifiers state; `internal` where they state none.
  var access: String {
    let levels = ["public", "package", "internal", "fileprivate", "private"]
    return first { levels.contains($0.name.text) }?.name.text ?? "internal"
  }
}

extension DeclModifierListSyntax {
  /// The access level of the members of something of this access.
  var memberAccess: String { access == "private" ? "fileprivate" : access }
}

/// A string as Swift source.
func literal(_ string: String) -> String {
  StringLiteralExprSyntax(content: string).description
}

/// An array of strings as Swift source.
func literal(_ strings: [String]) -> String {
  "[" + strings.map { literal($0) }.joined(separator: ", ") + "]"
}

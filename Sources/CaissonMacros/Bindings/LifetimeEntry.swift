internal import SwiftParser
internal import SwiftSyntax

/// An entry of `lifetimes:`, as the attribute writes it.
struct LifetimeEntry {
  /// The owner of what C retains, as far as it is stated.
  enum Owner {
    case library
    case parameter(String, node: ExprSyntax)
  }

  enum Kind {
    /// Retained by an owner, nil for the one that the parameters show, and by the values of the keys, nil where nothing is stated of them.
    case retained(by: Owner?, key: [(name: String, node: ExprSyntax)]?)
    case once
    case permanent
    case released
  }

  /// The parameter.
  let name: String
  /// Where the parameter's name stands.
  let node: ExprSyntax
  let kind: Kind

  /// Nil for a lifetime that is none of these.
  init?(_ name: String, _ value: ExprSyntax, node: ExprSyntax) {
    guard let kind = Self.kind(of: value) else { return nil }
    self.name = name
    self.node = node
    self.kind = kind
  }

  var isRetained: Bool { if case .retained = kind { true } else { false } }
  var isReleased: Bool { if case .released = kind { true } else { false } }

  private static func kind(of value: ExprSyntax) -> Kind? {
    if let member = value.as(MemberAccessExprSyntax.self), member.base == nil {
      return switch member.declName.baseName.text {
      case "retained": .retained(by: nil, key: nil)
      case "once": .once
      case "permanent": .permanent
      case "released": .released
      default: nil
      }
    }
    guard let call = value.as(FunctionCallExprSyntax.self),
      let member = call.calledExpression.as(MemberAccessExprSyntax.self), member.base == nil,
      member.declName.baseName.text == "retained"
    else { return nil }
    var owner: Owner?
    var key: [(name: String, node: ExprSyntax)]?
    for argument in call.arguments {
      let expression = argument.expression
      switch argument.label?.text {
      case "by":
        if let name = expression.as(StringLiteralExprSyntax.self)?.representedLiteralValue {
          owner = .parameter(name, node: expression)
        } else if expression.as(MemberAccessExprSyntax.self)?.declName.baseName.text == "library" {
          owner = .library
        } else {
          return nil
        }
      case "key":
        guard let elements = expression.as(ArrayExprSyntax.self)?.elements.map(\.expression) else { return nil }
        let names = elements.compactMap { element in
          element.as(StringLiteralExprSyntax.self)?.representedLiteralValue.map { (name: $0, node: element) }
        }
        guard names.count == elements.count else { return nil }
        key = names
      default: return nil
      }
    }
    return .retained(by: owner, key: key)
  }
}

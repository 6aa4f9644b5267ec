internal import CaissonModel
internal import SwiftParser
internal import SwiftSyntax
internal import SwiftSyntaxBuilder

/// An element of `arguments:`, as the attribute writes it.
struct ArgumentElement {
  /// A name of a parameter or of a part of the result, and where it stands.
  struct Name {
    let text: String
    let node: ExprSyntax
  }

  enum Kind {
    /// A parameter of the Swift function.
    case parameter(Name)
    /// How much there is of one or more buffers.
    case count([Name], type: TypeSyntax)
    /// The size of a buffer's elements.
    case elementSize(Name, type: TypeSyntax)
    /// The size of a type.
    case size(of: TypeSyntax, type: TypeSyntax)
    /// The same value in each call; `stated` is the type that the element has in it.
    case constant(ExprSyntax, type: TypeSyntax, stated: TypeSyntax?)
    /// The pointer that C hands back to one or more callbacks.
    case context([Name], Upcall.ContextPosition)
    /// Where C writes a part of the result.
    case out(Name)
    /// The `...` of C's prototype.
    case ellipsis
  }

  /// The types that the element has in it.
  var types: [TypeSyntax] {
    switch kind {
    case .count(_, let type), .elementSize(_, let type): [type]
    case .size(let measured, let type): [measured, type]
    case .constant(_, _, let stated): stated.map { [$0] } ?? []
    case .parameter, .context, .out, .ellipsis: []
    }
  }

  let kind: Kind
  let node: ExprSyntax

  /// Nil for an expression that is none of these.
  init?(_ node: ExprSyntax) {
    guard let kind = Self.kind(of: node) else { return nil }
    self.kind = kind
    self.node = node
  }

  private static func kind(of node: ExprSyntax) -> Kind? {
    if let name = name(node) { return .parameter(name) }
    if let member = node.as(MemberAccessExprSyntax.self), member.base == nil {
      return switch member.declName.baseName.text {
      case "ellipsis": .ellipsis
      case "null": .constant("nil", type: "RawPointer?", stated: nil)
      default: nil
      }
    }
    guard let call = node.as(FunctionCallExprSyntax.self),
      let member = call.calledExpression.as(MemberAccessExprSyntax.self), member.base == nil
    else { return nil }
    let arguments = Array(call.arguments)
    guard let first = arguments.first?.expression else { return nil }
    switch (member.declName.baseName.text, arguments.count) {
    case ("out", 1): return name(first).map { .out($0) }
    case ("context", 2):
      let position = arguments[1].expression.as(MemberAccessExprSyntax.self)?.declName.baseName.text
      guard let names = names(first), let position = position.flatMap(Upcall.ContextPosition.init) else { return nil }
      return .context(names, position)
    case ("count", 2):
      guard let names = names(first), let type = arguments[1].expression.metatype else { return nil }
      return .count(names, type: type)
    case ("elementSize", 2):
      guard let name = name(first), let type = arguments[1].expression.metatype else { return nil }
      return .elementSize(name, type: type)
    case ("size", 2):
      guard let measured = first.metatype, let type = arguments[1].expression.metatype else { return nil }
      return .size(of: measured, type: type)
    case ("constant", 2):
      return arguments[1].expression.metatype.map { .constant(first.trimmed, type: $0, stated: $0) }
    case ("null", 1):
      guard let target = first.metatype else { return nil }
      let pointer = arguments[0].label?.text == "const" ? "ConstPointer" : "Pointer"
      return .constant("nil", type: "\(raw: pointer)<\(target)>?", stated: target)
    default: return nil
    }
  }

  private static func name(_ node: ExprSyntax) -> Name? {
    node.as(StringLiteralExprSyntax.self)?.representedLiteralValue.map { Name(text: $0, node: node) }
  }

  private static func names(_ node: ExprSyntax) -> [Name]? {
    if let name = name(node) { return [name] }
    guard let elements = node.as(ArrayExprSyntax.self)?.elements, !elements.isEmpty else { return nil }
    let names = elements.compactMap { name($0.expression) }
    return names.count == elements.count ? names : nil
  }
}

extension ExprSyntax {
  /// The type of `T.self`.
  var metatype: TypeSyntax? {
    guard let member = self.as(MemberAccessExprSyntax.self), member.declName.baseName.text == "self" else { return nil }
    return member.base.map { "\($0.trimmed)" }
  }
}

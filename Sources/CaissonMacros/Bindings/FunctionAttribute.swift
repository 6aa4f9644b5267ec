internal import CaissonModel
internal import SwiftSyntax
internal import SwiftSyntaxBuilder

/// What `@C` says of a function.
struct FunctionAttribute {
  /// Where the count of a buffer stands in C's parameters.
  enum CountPlace: Equatable {
    case before
    case after
    case at(Int)
  }

  /// Where a callback takes its context.
  enum CallbackPosition: String {
    case first
    case last
  }

  let node: AttributeSyntax

  init(_ node: AttributeSyntax) { self.node = node }

  var retained: [String] { node.strings("retains").map(\.value) }
  var names: [String] { node.strings("per").map(\.value) }
  var once: [String] { node.strings("once").map(\.value) }
  var forever: [String] { node.strings("forever").map(\.value) }
  /// The callbacks that live longer than the call.
  var kept: [String] { retained + once + forever }
  var released: [String] { node.strings("releases").map(\.value) }
  var statesNames: Bool { node.argument("per") != nil }
  var statesOwner: Bool { node.argument("owner") != nil }
  var owner: String? { node.string("owner") }
  var onError: [(key: String, value: ExprSyntax, node: ExprSyntax)] { node.dictionary("onError") }
  var variadicAfter: String? { node.string("variadicAfter") }
  var isMacro: Bool { node.argument("macro")?.trimmedDescription == "true" }
  var isInline: Bool { node.flag("inline") }
  var calls: String? { node.string("calls") }
  var freedBy: String? { node.string("freedBy") }

  /// The type of C's result, where it is no more than a status: `status: CInt.self`.
  var status: TypeSyntax? { node.argument("status").flatMap(metatype) }

  /// The buffers whose number of elements is a parameter of C's: `counts: ["bytes": .after(CSize.self)]`.
  var counts: [(buffer: String, place: CountPlace, type: TypeSyntax, node: ExprSyntax)] {
    node.dictionary("counts").compactMap { entry in
      guard let call = entry.value.as(FunctionCallExprSyntax.self),
        let member = call.calledExpression.as(MemberAccessExprSyntax.self)?.declName.baseName.text,
        let last = call.arguments.last, let type = metatype(last.expression)
      else { return nil }
      switch member {
      case "before": return (entry.key, .before, type, entry.node)
      case "after": return (entry.key, .after, type, entry.node)
      case "at":
        guard let position = call.arguments.first.flatMap({ integer($0.expression) }) else { return nil }
        return (entry.key, .at(position), type, entry.node)
      default: return nil
      }
    }
  }

  /// The parameters in which C takes what it hands back to a callback: `contexts: ["body": .after(.last)]`.
  var contexts: [(callback: String, place: CountPlace, position: CallbackPosition, node: ExprSyntax)] {
    node.dictionary("contexts").compactMap { entry in
      guard let call = entry.value.as(FunctionCallExprSyntax.self),
        let member = call.calledExpression.as(MemberAccessExprSyntax.self)?.declName.baseName.text,
        let last = call.arguments.last?.expression.as(MemberAccessExprSyntax.self),
        let position = CallbackPosition(rawValue: last.declName.baseName.text)
      else { return nil }
      switch member {
      case "before": return (entry.key, .before, position, entry.node)
      case "after": return (entry.key, .after, position, entry.node)
      case "at":
        guard let place = call.arguments.first.flatMap({ integer($0.expression) }) else { return nil }
        return (entry.key, .at(place), position, entry.node)
      default: return nil
      }
    }
  }

  /// The parameters that C writes results through, by the name of the result: `results: ["exponent": 1]`.
  var results: [(key: String, position: Int, node: ExprSyntax)] {
    node.dictionary("results").compactMap { entry in
      integer(entry.value).map { (entry.key, $0, entry.node) }
    }
  }

  /// The result that means failure: `failure: .negative`, or `.when { (result: CInt) in result < -1 }`.
  var failure: FailureCondition? {
    guard let expression = node.argument("failure") else { return nil }
    if let call = expression.as(FunctionCallExprSyntax.self),
      let closure = call.trailingClosure ?? call.arguments.first?.expression.as(ClosureExprSyntax.self)
    {
      return .predicate(closure.trimmedDescription)
    }
    return switch expression.as(MemberAccessExprSyntax.self)?.declName.baseName.text {
    case "negative": .negative
    case "nonzero": .nonzero
    case "zero": .zero
    case "null": .null
    default: nil
    }
  }

  /// The type of `T.self`.
  private func metatype(_ expression: ExprSyntax) -> TypeSyntax? {
    guard let member = expression.as(MemberAccessExprSyntax.self), member.declName.baseName.text == "self" else {
      return nil
    }
    return member.base.map { "\($0.trimmed)" }
  }

  private func integer(_ expression: ExprSyntax) -> Int? {
    expression.as(IntegerLiteralExprSyntax.self).flatMap { Int($0.literal.text.replacing("_", with: "")) }
  }
}

internal import CaissonModel
internal import SwiftSyntax

/// The facts that `@C` states of a function.
struct FunctionAttribute {
  let node: AttributeSyntax
  /// The elements of `arguments:`; nil where C's arguments are the Swift function's parameters.
  let arguments: [ArgumentElement]?
  /// The elements of `arguments:` that are none.
  let unreadableArguments: [ExprSyntax]
  /// The entries of `lifetimes:`.
  let lifetimes: [LifetimeEntry]
  /// The lifetimes in `lifetimes:` that are none.
  let unreadableLifetimes: [ExprSyntax]

  init(_ node: AttributeSyntax) {
    self.node = node
    let list = node.argument("arguments")?.as(ArrayExprSyntax.self)
    let elements = list?.elements.map { (node: $0.expression, element: ArgumentElement($0.expression)) } ?? []
    arguments = list == nil ? nil : elements.compactMap(\.element)
    unreadableArguments = elements.filter { $0.element == nil }.map(\.node)
    let entries = node.dictionary("lifetimes").map { ($0.value, LifetimeEntry($0.key, $0.value, node: $0.node)) }
    lifetimes = entries.compactMap(\.1)
    unreadableLifetimes = entries.filter { $0.1 == nil }.map(\.0)
  }

  /// The lifetime of a parameter after the call; nil where it has none.
  func lifetime(of parameter: String) -> LifetimeEntry? { lifetimes.first { $0.name == parameter } }

  func isRetained(_ parameter: String) -> Bool { lifetime(of: parameter)?.isRetained == true }

  /// Whether C uses an argument after the call, which does not end with it.
  func isKept(_ parameter: String) -> Bool { lifetime(of: parameter).map { !$0.isReleased } == true }

  /// The parameters whose objects end with the call.
  var released: [String] { lifetimes.filter(\.isReleased).map(\.name) }

  var onError: [(key: String, value: ExprSyntax, node: ExprSyntax)] { node.dictionary("onError") }
  var isInline: Bool { node.argument("inline") != nil }
  var calls: String? { node.string("calls") }
  var freedBy: String? { node.string("freedBy") }

  /// The symbol or the macro that is called; nil for a function pointer.
  var callee: Callee? {
    if let macro = node.string("macro") { return .macro(macro) }
    return (node.string("inline") ?? node.string(nil)).map { .symbol($0) }
  }

  /// The type of C's result, where it is no more than a status: `status: CInt.self`.
  var status: TypeSyntax? { node.argument("status")?.metatype }

  /// The names of the parts of the result that C writes through pointers.
  var results: [String] {
    (arguments ?? []).compactMap { if case .out(let name) = $0.kind { name.text } else { nil } }
  }

  /// Where the function that C calls takes the context that belongs to a callback; nil for none.
  func contextPosition(of callback: String) -> Upcall.ContextPosition? {
    for case .context(let names, let position) in (arguments ?? []).map(\.kind)
    where names.contains(where: { $0.text == callback }) {
      return position
    }
    return nil
  }

  /// Whether C takes the size of a buffer's elements.
  func takesElementSize(of buffer: String) -> Bool {
    (arguments ?? []).contains { if case .elementSize(let name, _) = $0.kind { name.text == buffer } else { false } }
  }

  /// The result that means failure: `failure: .negative`, or `.when { (result: CInt) in result < -1 }`.
  var failure: FailureCondition? {
    guard let expression = node.argument("failure") else { return nil }
    if let call = expression.as(FunctionCallExprSyntax.self) {
      if let closure = call.trailingClosure ?? call.arguments.first?.expression.as(ClosureExprSyntax.self) {
        return .predicate(closure.trimmedDescription)
      }
      guard call.calledExpression.as(MemberAccessExprSyntax.self)?.declName.baseName.text == "otherThan",
        let number = call.arguments.first.flatMap({ ConstantLiteral.integer($0.expression) })
      else { return nil }
      return Int(exactly: number).map { .otherThan($0) }
    }
    return switch expression.as(MemberAccessExprSyntax.self)?.declName.baseName.text {
    case "negative": .negative
    case "nonzero": .nonzero
    case "zero": .zero
    case "null": .null
    default: nil
    }
  }
}

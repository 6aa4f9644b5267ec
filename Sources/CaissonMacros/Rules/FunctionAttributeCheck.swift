internal import CaissonDiagnostics
internal import SwiftSyntax
internal import SwiftSyntaxBuilder

/// The rules for the labelled arguments of `@C`.
enum FunctionAttributeCheck {
  /// The declarations that `@C` is attached to.
  enum Target: String {
    case function = "a function"
    case optionalFunction = "an optional function, 'Function<...>?'"
  }

  /// The labels in the order of the declaration of `@C`; nil is that of the symbol.
  private static let order: [String?] = [
    nil, "macro", "inline", "calls", "arguments", "lifetimes", "onError", "status", "failure", "freedBy",
  ]
  private static let callees: Set<String?> = [nil, "macro", "inline", "calls"]

  /// Reports arguments that do not apply, are stated twice, or stand in another order.
  static func check(_ attribute: AttributeSyntax, on target: Target, _ diagnostics: inout Diagnostics) {
    guard case .argumentList(let list) = attribute.arguments else { return }
    var labels: Set<String> = []
    for argument in list {
      guard let label = argument.label?.text, order.contains(label) else { continue }
      if !labels.insert(label).inserted {
        remove(argument, from: list, .repeatedLabel(label), &diagnostics)
      } else if !applies(label, to: target) {
        let owner: Target = target == .function ? .optionalFunction : .function
        let message = Message.misplacedArgument(label, on: target.rawValue, owners: [owner.rawValue])
        remove(argument, from: list, message, &diagnostics)
      }
    }
    let called = Array(list).filter { callees.contains($0.label?.text) }
    if called.count > 1 {
      let words = called.map { $0.label.map { "'\($0.text):'" } ?? "a symbol" }
      diagnostics.add(called[1], .twoCallees(words))
    }
    checkOrder(list, &diagnostics)
  }

  private static func applies(_ label: String, to target: Target) -> Bool {
    target == .function ? label != "inline" : label == "inline"
  }

  /// The compiler reports one argument at a time: a fix-it puts all in order at once.
  private static func checkOrder(_ list: LabeledExprListSyntax, _ diagnostics: inout Diagnostics) {
    let positions = list.map { argument in order.firstIndex { $0 == argument.label?.text } }
    let known = positions.compactMap(\.self)
    guard known.count == positions.count, known != known.sorted(), Set(known).count == known.count else { return }
    let sorted = zip(known, list).sorted { $0.0 < $1.0 }.map(\.1)
    let arguments = zip(list, sorted).map { old, new in
      new.with(\.trailingComma, old.trailingComma).with(\.leadingTrivia, old.leadingTrivia)
        .with(\.trailingTrivia, old.trailingTrivia)
    }
    diagnostics.add(
      list, .argumentOrder(sorted.map { $0.label.map { "'\($0.text):'" } ?? "the name" }),
      fixIt: "put the arguments in order", replacing: list,
      with: LabeledExprListSyntax(arguments))
  }

  private static func remove(
    _ argument: LabeledExprSyntax, from list: LabeledExprListSyntax, _ message: Message,
    _ diagnostics: inout Diagnostics
  ) {
    var rest = list.filter { $0 != argument }
    guard let last = rest.indices.last, let label = argument.label?.text else {
      return diagnostics.add(argument, message)
    }
    rest[last].trailingComma = nil
    diagnostics.add(argument, message, fixIt: "remove '\(label):'", replacing: list, with: rest)
  }
}

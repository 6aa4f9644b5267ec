internal import CaissonDiagnostics
internal import SwiftSyntax

/// The kinds of declarations that `@C` is attached to.
enum DeclarationKind: CaseIterable {
  case function
  case optionalFunction
  case variable
  case constant
  case field
  case enumerator

  /// The kind with its article, for messages.
  var phrase: String {
    switch self {
    case .function: "a function"
    case .optionalFunction: "an optional function, 'Function<...>?'"
    case .variable: "a global variable"
    case .constant: "a constant"
    case .field: "a field of a structure or union"
    case .enumerator: "an enumerator"
    }
  }
}

/// The arguments of `@C`, and the declarations that each belongs to.
enum AttributeArguments {
  /// The declarations that each labelled argument belongs to; the name in C belongs to all.
  static let owners: [String: Set<DeclarationKind>] = [
    "retains": [.function],
    "owner": [.function],
    "per": [.function],
    "releases": [.function],
    "once": [.function],
    "forever": [.function],
    "onError": [.function],
    "variadicAfter": [.function],
    "counts": [.function],
    "contexts": [.function],
    "results": [.function],
    "failure": [.function],
    "status": [.function],
    "macro": [.function],
    "calls": [.function],
    "freedBy": [.function],
    "inline": [.optionalFunction],
    "value": [.constant],
    "bits": [.field],
    "aligned": [.field],
    "const": [.field],
  ]

  /// Reports the arguments of an attribute that do not belong to its declaration.
  static func check(_ attribute: AttributeSyntax, on kind: DeclarationKind, _ diagnostics: inout Diagnostics) {
    guard case .argumentList(let list) = attribute.arguments else { return }
    for argument in list {
      // Unknown labels are reported by the compiler.
      guard let label = argument.label?.text, let owners = owners[label], !owners.contains(kind) else { continue }
      let phrases = DeclarationKind.allCases.filter(owners.contains).map(\.phrase)
      let message = Message.misplacedArgument(label, on: kind.phrase, owners: phrases)
      let rest = removing(argument, from: list)
      if rest.isEmpty {
        diagnostics.add(argument, message)
      } else {
        diagnostics.add(argument, message, fixIt: "remove '\(label):'", replacing: list, with: rest)
      }
    }
  }

  private static func removing(
    _ argument: LabeledExprSyntax, from list: LabeledExprListSyntax
  ) -> LabeledExprListSyntax {
    var rest = list.filter { $0 != argument }
    if let last = rest.indices.last { rest[last].trailingComma = nil }
    return rest
  }
}

internal import CaissonDiagnostics
internal import CaissonModel
internal import SwiftSyntax
internal import SwiftSyntaxBuilder

/// The rules for callbacks, and for the contexts that C passes on to them.
enum CallbackCheck {
  /// A closure ends with the call, and throws nothing or anything.
  static func closures(_ function: BoundFunction, _ diagnostics: inout Diagnostics) {
    for parameter in function.visibleParameters where parameter.shape.isClosure {
      guard let type = parameter.syntax?.type, let callback = parameter.shape.closureCallback else { continue }
      if parameter.shape.isOptional || isEscaping(type) || function.attribute.kept.contains(parameter.name) {
        let text = parameter.shape.isOptional ? "\(callback)?" : "\(callback)"
        diagnostics.add(
          type, .escapingClosure(text), fixIt: "write '\(text)'", replacing: type, with: TypeSyntax("\(raw: text)"))
      } else if let thrown = thrownType(type) {
        diagnostics.add(thrown, .closureThrows)
      }
    }
  }

  /// A callback has one lifetime.
  static func lifetimes(_ function: BoundFunction, _ diagnostics: inout Diagnostics) {
    var known: Set<String> = []
    for clause in ["retains", "once", "forever"] {
      for (name, node) in function.attribute.node.strings(clause) {
        guard let parameter = diagnostics.parameter(name, of: function, at: node) else { continue }
        if !parameter.shape.isCallback, clause == "once" || !parameter.shape.isBorrowed {
          diagnostics.add(node, notRetainable(parameter))
        } else if !known.insert(name).inserted {
          diagnostics.add(node, .twoLifetimes(name))
        }
      }
    }
  }

  private static func notRetainable(_ parameter: BoundParameter) -> Message {
    if parameter.shape.isBorrowed { return .memoryIsNotCalled(parameter.name) }
    let advice =
      if parameter.shape.isString {
        "take 'ConstBorrowed<CChar>', and pass the result of 'allocate(string:)'"
      } else if parameter.shape.isBuffer {
        "take 'Borrowed<T>', and pass the result of 'allocate(copying:)'"
      } else {
        "take 'Borrowed<T>' for owned memory"
      }
    return .notRetainable(parameter.name, advice: advice)
  }

  /// A number or a string may select the memory that the next call replaces: unless the description says that it does not, memory
  /// that C still uses could be released.
  static func memory(_ function: BoundFunction, _ diagnostics: inout Diagnostics) {
    guard !function.attribute.statesNames else { return }
    for parameter in function.visibleParameters
    where parameter.shape.isBorrowed && function.attribute.retained.contains(parameter.name) {
      let keys = function.visibleParameters.filter {
        $0.shape.isDirect && !$0.shape.isPointer && $0.name != function.owner
      }
      guard !keys.isEmpty else { continue }
      diagnostics.add(parameter.place, .replacedMemory(parameter.name, keys: keys.map(\.name)))
    }
  }

  /// A callback that the library as a whole retains may be called on any thread: no other argument ties it to one.
  static func threads(_ function: BoundFunction, _ diagnostics: inout Diagnostics) {
    if function.hasOwner { return }
    for parameter in function.visibleParameters
    where parameter.shape.isCallback && !parameter.shape.isClosure && !parameter.shape.isSendableCallback
      && function.attribute.kept.contains(parameter.name)
    {
      let type = parameter.shape.isThrowingCallback ? "ThrowingCallback" : "Callback"
      diagnostics.add(parameter.place, .sharedCallback(parameter.name, type: type))
    }
  }

  /// Call-scoped arguments cannot go to another thread.
  static func asynchronous(_ function: BoundFunction, _ diagnostics: inout Diagnostics) {
    guard function.isAsync else { return }
    for parameter in function.visibleParameters where parameter.shape.isClosure || parameter.shape.isBorrowed {
      diagnostics.add(parameter.place, .asyncBorrow(parameter.name))
    }
  }

  /// A context belongs to a callback.
  static func contexts(_ function: BoundFunction, _ diagnostics: inout Diagnostics) {
    let understood = function.attribute.contexts.map(\.callback)
    for (name, _, node) in function.attribute.node.dictionary("contexts") {
      guard let parameter = diagnostics.parameter(name, of: function, at: node) else { continue }
      if !parameter.shape.isCallback {
        diagnostics.add(node, .contextOfNoCallback(name))
      } else if !understood.contains(name) {
        diagnostics.add(node, .contextPosition(name))
      }
    }
    let count = function.parameters.count
    for context in function.attribute.contexts {
      guard case .at(let position) = context.place, position >= count else { continue }
      diagnostics.add(context.node, .parameterPosition(position, of: function.name, count: count))
    }
  }

  private static func isEscaping(_ type: TypeSyntax) -> Bool {
    type.as(AttributedTypeSyntax.self)?.attributes.contains { $0.trimmedDescription == "@escaping" } == true
  }

  private static func thrownType(_ type: TypeSyntax) -> TypeSyntax? {
    let plain = type.as(AttributedTypeSyntax.self)?.baseType ?? type
    return plain.as(FunctionTypeSyntax.self)?.effectSpecifiers?.throwsClause?.type
  }
}

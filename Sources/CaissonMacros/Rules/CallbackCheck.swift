internal import CaissonDiagnostics
internal import CaissonModel
internal import SwiftSyntax
internal import SwiftSyntaxBuilder

/// The rules for callbacks.
enum CallbackCheck {
  /// A closure ends with the call, and throws nothing or anything.
  static func closures(_ function: BoundFunction, _ diagnostics: inout Diagnostics) {
    for parameter in function.visibleParameters where parameter.shape.isClosure {
      guard let type = parameter.syntax?.type, let callback = parameter.shape.closureCallback else { continue }
      if parameter.shape.isOptional || isEscaping(type) || function.attribute.isKept(parameter.name) {
        let text = parameter.shape.isOptional ? "\(callback)?" : "\(callback)"
        diagnostics.add(
          type, .escapingClosure(text), fixIt: "write '\(text)'", replacing: type, with: TypeSyntax("\(raw: text)"))
      } else if let thrown = thrownType(type) {
        diagnostics.add(thrown, .closureThrows)
      }
    }
  }

  /// A callback that the library as a whole retains may be called on any thread: no other argument ties it to one.
  static func threads(_ function: BoundFunction, _ diagnostics: inout Diagnostics) {
    for parameter in function.visibleParameters
    where parameter.shape.isCallback && !parameter.shape.isClosure && !parameter.shape.isSendableCallback
      && function.attribute.isKept(parameter.name) && !function.hasOwner(parameter.name)
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

  private static func isEscaping(_ type: TypeSyntax) -> Bool {
    type.as(AttributedTypeSyntax.self)?.attributes.contains { $0.trimmedDescription == "@escaping" } == true
  }

  private static func thrownType(_ type: TypeSyntax) -> TypeSyntax? {
    let plain = type.as(AttributedTypeSyntax.self)?.baseType ?? type
    return plain.as(FunctionTypeSyntax.self)?.effectSpecifiers?.throwsClause?.type
  }
}

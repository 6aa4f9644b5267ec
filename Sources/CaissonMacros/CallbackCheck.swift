internal import CaissonModel
internal import SwiftSyntax
internal import SwiftSyntaxBuilder

/// The rules for closures that C calls, and for what C hands back to them.
enum CallbackCheck {
  /// A closure ends with the call, and throws nothing or anything.
  static func closures(_ function: BoundFunction, _ complaints: inout Complaints) {
    for parameter in function.visibleParameters where parameter.shape.isClosure {
      guard let type = parameter.syntax?.type, let callback = parameter.shape.closureCallback else { continue }
      if parameter.shape.isOptional || isEscaping(type) || function.attribute.retained.contains(parameter.name) {
        let mend = parameter.shape.isOptional ? "\(callback)?" : "\(callback)"
        complaints.add(
          type, "escaping-closure",
          "a closure ends with the call: one that C keeps, or that may be null, is \(mend)",
          mend: "write \(mend)", replacing: type, with: TypeSyntax("\(raw: mend)"))
      } else if let thrown = thrownType(type) {
        complaints.add(
          thrown, "closure-throws",
          "a closure throws nothing, or anything (plain throws): for errors of the address space it is a Callback<...>")
      }
    }
  }

  /// A context belongs to a callback.
  static func contexts(_ function: BoundFunction, _ complaints: inout Complaints) {
    let understood = function.attribute.contexts.map(\.callback)
    for (name, _, node) in function.attribute.node.dictionary("contexts") {
      guard let parameter = function.visibleParameters.first(where: { $0.name == name }) else {
        complaints.add(node, "unknown-parameter", "'\(function.name)' has no parameter '\(name)'")
        continue
      }
      if !parameter.shape.isCallback {
        complaints.add(node, "contexts", "'\(name)' is not a callback: C has nothing to hand back to it")
      } else if !understood.contains(name) {
        complaints.add(
          node, "contexts",
          "say where C takes what it hands back, and where the function that it calls does: .after(.last), .before(.first) or "
            + ".at(3, .last)")
      }
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

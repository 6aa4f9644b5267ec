internal import CaissonModel
internal import SwiftSyntax
internal import SwiftSyntaxBuilder

/// The rules for closures that C calls, and for what C hands back to them.
enum CallbackCheck {
  /// A closure ends with the call, and throws nothing or anything.
  static func closures(_ function: BoundFunction, _ complaints: inout Complaints) {
    for parameter in function.visibleParameters where parameter.shape.isClosure {
      guard let type = parameter.syntax?.type, let callback = parameter.shape.closureCallback else { continue }
      if parameter.shape.isOptional || isEscaping(type) || function.attribute.kept.contains(parameter.name) {
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

  /// A callback lives in one way.
  static func lifetimes(_ function: BoundFunction, _ complaints: inout Complaints) {
    var known: Set<String> = []
    for clause in ["retains", "once", "forever"] {
      for (name, node) in function.attribute.node.strings(clause) {
        guard let parameter = function.visibleParameters.first(where: { $0.name == name }) else {
          complaints.add(
            node, "unknown-parameter",
            "'\(function.name)' has no parameter '\(name)': its parameters are "
              + function.visibleParameters.map(\.name).joined(separator: ", "))
          continue
        }
        if !parameter.shape.isCallback, clause == "once" || !parameter.shape.isBorrowed {
          complaints.add(node, clause, notKept(parameter))
        } else if !known.insert(name).inserted {
          complaints.add(node, clause, "'\(name)' is kept in one way: retains, once or forever")
        }
      }
    }
  }

  private static func notKept(_ parameter: BoundParameter) -> String {
    if parameter.shape.isBorrowed {
      return "'\(parameter.name)' is not a callback: memory is kept with retains, or forever"
    }
    let copy =
      if parameter.shape.isString {
        "take ConstBorrowed<CChar>, and pass what allocate(string:) gives"
      } else if parameter.shape.isBuffer {
        "take Borrowed<T>, and pass what allocate(copying:) gives"
      } else {
        "take Borrowed<T> for memory of the program's"
      }
    return
      "'\(parameter.name)' is not a callback: C can only be said to keep callbacks, and what is borrowed; \(copy)"
  }

  /// What a number or a string says may decide which memory the next call replaces: where nobody says that it does not, what C
  /// still has would end too early.
  static func memory(_ function: BoundFunction, _ complaints: inout Complaints) {
    guard !function.attribute.statesNames else { return }
    for parameter in function.visibleParameters
    where parameter.shape.isBorrowed && function.attribute.retained.contains(parameter.name) {
      let names = function.visibleParameters.filter {
        [.value, .string].contains($0.passing) && !$0.shape.isPointer && $0.name != function.owner
      }
      guard !names.isEmpty else { continue }
      let list = names.map { "\"\($0.name)\"" }.joined(separator: ", ")
      complaints.add(
        parameter.place, "kept-memory",
        "which memory does the next call replace? If C keeps one '\(parameter.name)' for each value of others, write per: [\(list)], "
          + "if it keeps one alone, per: [], and per: [\"\(parameter.name)\"] if it keeps them all")
    }
  }

  /// What the library as a whole keeps, it may call on any thread: no other argument ties it to one.
  static func threads(_ function: BoundFunction, _ complaints: inout Complaints) {
    if function.hasOwner { return }
    for parameter in function.visibleParameters
    where parameter.shape.isCallback && !parameter.shape.isClosure && !parameter.shape.isSendableCallback
      && function.attribute.kept.contains(parameter.name)
    {
      let name = parameter.shape.isThrowingCallback ? "ThrowingCallback" : "Callback"
      complaints.add(
        parameter.place, "shared-callback",
        "C keeps '\(parameter.name)' for the library as a whole, and may call it on any thread: it is a Sendable\(name)<...>, or "
          + "say which object keeps it: owner: \"...\"")
    }
  }

  /// What ends with the call cannot go with it to another thread.
  static func asynchronous(_ function: BoundFunction, _ complaints: inout Complaints) {
    guard function.isAsync else { return }
    for parameter in function.visibleParameters where parameter.shape.isClosure || parameter.passing == .borrowed {
      complaints.add(
        parameter.place, "async-borrow",
        "an async function runs on another thread: '\(parameter.name)' is a Callback<...> or a Pointer<T> there")
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
    let count = function.parameters.count
    for context in function.attribute.contexts {
      guard case .at(let position) = context.place, position >= count else { continue }
      complaints.add(
        context.node, "contexts",
        "'\(function.name)' has \(count) parameters in C, counted from 0: \(position) is none of them")
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

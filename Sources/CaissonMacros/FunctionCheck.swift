internal import SwiftSyntax
internal import SwiftSyntaxBuilder

/// The rules for one function, each a function of its own.
enum FunctionCheck {
  static func check(_ function: BoundFunction, complaints: inout Complaints) {
    for rule in [throwing, form, parameterNames, parameterTypes, resultType, lifetimes, callbackErrors] {
      rule(function, &complaints)
    }
  }

  /// It says how it can fail.
  private static func throwing(_ function: BoundFunction, _ complaints: inout Complaints) {
    let signature = function.syntax.signature
    let effects = signature.effectSpecifiers
    if let clause = effects?.throwsClause {
      guard let type = clause.type, type.trimmedDescription != "Failure" else { return }
      complaints.add(
        type, "throws-type",
        "a call fails with the back end's own error: write throws(Failure), or plain throws if errors of callbacks come "
          + "out of this function",
        mend: "write throws(Failure)", replacing: type, with: TypeSyntax("Failure"))
      return
    }
    var mended = signature
    let clause = ThrowsClauseSyntax(
      throwsSpecifier: .keyword(.throws), leftParen: .leftParenToken(), type: TypeSyntax("Failure"),
      rightParen: .rightParenToken())
    mended.parameterClause.trailingTrivia = .space
    mended.effectSpecifiers =
      (effects ?? FunctionEffectSpecifiersSyntax()).with(\.throwsClause, clause)
      .with(\.trailingTrivia, signature.returnClause == nil ? [] : .space)
    if signature.returnClause == nil { mended.trailingTrivia = signature.trailingTrivia }
    complaints.add(
      function.syntax.name, "missing-throws",
      "'\(function.name)' must say that a call can fail: add throws(Failure). Back ends that cannot fail make it Never, "
        + "and need no try",
      mend: "add throws(Failure)", replacing: signature, with: mended)
  }

  /// It is a plain function.
  private static func form(_ function: BoundFunction, _ complaints: inout Complaints) {
    let syntax = function.syntax
    if let generics = syntax.genericParameterClause {
      complaints.add(generics, "generic", "a C function has one type: it cannot be generic")
    }
    if let `async` = syntax.signature.effectSpecifiers?.asyncSpecifier {
      complaints.add(`async`, "async", "a C function returns when it is done: remove async")
    }
    for modifier in syntax.modifiers where ["static", "class", "mutating"].contains(modifier.name.text) {
      complaints.add(modifier, "modifier", "a C function is a plain method here: remove \(modifier.name.text)")
    }
    for parameter in function.parameters {
      if let ellipsis = parameter.syntax.ellipsis {
        complaints.add(
          ellipsis, "variadic", "a call has a fixed number of arguments: declare a function for each use of the C one")
      }
    }
  }

  /// Its parameters have names that can be used.
  private static func parameterNames(_ function: BoundFunction, _ complaints: inout Complaints) {
    for parameter in function.parameters where ["_", "self"].contains(parameter.name) {
      complaints.add(
        parameter.syntax, "parameter-name", "a parameter needs a name of its own besides its label: _ value: CInt")
    }
  }

  /// Its parameters have a form in C, as far as their looks tell; the compiler tells the rest.
  private static func parameterTypes(_ function: BoundFunction, _ complaints: inout Complaints) {
    for parameter in function.parameters {
      TypeCheck.check(parameter.syntax.type, complaints: &complaints)
    }
  }

  /// So has its result.
  private static func resultType(_ function: BoundFunction, _ complaints: inout Complaints) {
    guard let type = function.syntax.signature.returnClause?.type, let result = function.result else { return }
    let shape = TypeShape(result)
    if shape.isString {
      let name = shape.isOptional ? "CString?" : "CString"
      complaints.add(
        type, "string-result",
        "C hands out a pointer, not a Swift string: the result is \(name), whose string() reads the characters",
        mend: "write \(name)", replacing: type,
        with: TypeSyntax("\(raw: name)").with(\.trailingTrivia, type.trailingTrivia))
    } else if shape.isCallback {
      complaints.add(
        type, "callback-result", "a function that returns a function pointer cannot be described yet")
    } else {
      TypeCheck.check(type, complaints: &complaints)
    }
  }

  /// What it says of lifetimes names parameters that fit.
  private static func lifetimes(_ function: BoundFunction, _ complaints: inout Complaints) {
    guard let c = function.syntax.attributes.attribute(named: "C") else { return }
    let names = function.parameters.map(\.name)
    func parameter(_ name: String, _ node: ExprSyntax) -> BoundFunction.Parameter? {
      if let parameter = function.parameters.first(where: { $0.name == name }) { return parameter }
      complaints.add(
        node, "unknown-parameter",
        "'\(function.name)' has no parameter '\(name)': its parameters are \(names.joined(separator: ", "))")
      return nil
    }
    for (name, node) in c.strings("retains") {
      guard let parameter = parameter(name, node), !parameter.shape.isCallback else { continue }
      complaints.add(node, "retains", "'\(name)' is not a callback: C can only be said to retain callbacks")
    }
    if !function.retained.isEmpty, function.owner == nil, c.argument("owner") == nil,
      let parameter = function.parameters.first(where: { $0.shape.mayBePointer })
    {
      complaints.add(
        parameter.syntax, "owner-unknown",
        "is '\(parameter.name)' the object that keeps the callback? Write owner: \"\(parameter.name)\", or owner: nil if the "
          + "library as a whole keeps it")
    }
    for (name, node) in c.strings("releases") + c.strings("owner") {
      guard let parameter = parameter(name, node), parameter.shape.isCallback || parameter.shape.isString else {
        continue
      }
      complaints.add(node, "owner", "'\(name)' is no object of C's: an owner is a pointer")
    }
    for (name, _, node) in c.dictionary("onError") {
      guard let parameter = parameter(name, node), !parameter.shape.isThrowingCallback else { continue }
      complaints.add(node, "on-error", "'\(name)' is not a ThrowingCallback: it cannot throw")
    }
  }

  /// A callback that throws has a result to give to C, and somebody to throw to.
  private static func callbackErrors(_ function: BoundFunction, _ complaints: inout Complaints) {
    for parameter in function.parameters where parameter.shape.isThrowingCallback {
      if parameter.shape.isCallbackWithResult, parameter.resultOnError == nil {
        complaints.add(
          parameter.syntax, "missing-on-error",
          "C needs a result where '\(parameter.name)' throws: state it with @C(..., onError: [\"\(parameter.name)\": value])"
        )
      }
      if !function.retained.contains(parameter.name), !function.receivesCallbackErrors {
        complaints.add(
          parameter.syntax, "unreceived",
          "nothing can receive what '\(parameter.name)' throws: declare '\(function.name)' plain throws, or make it a "
            + "Callback")
      }
    }
  }
}

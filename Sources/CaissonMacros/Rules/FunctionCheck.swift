internal import CaissonModel
internal import SwiftSyntax
internal import SwiftSyntaxBuilder

/// The rules for one function, each a function of its own.
enum FunctionCheck {
  static func check(_ function: BoundFunction, complaints: inout Complaints) {
    for rule in [
      throwing, form, inline, parameterNames, parameterTypes, optionalTypes, resultType, results, counts, variadic,
      calling,
      failure, freeing, lifetimes, callbackErrors, CallbackCheck.closures, CallbackCheck.contexts,
      CallbackCheck.lifetimes, CallbackCheck.memory, CallbackCheck.threads, CallbackCheck.asynchronous,
    ] {
      rule(function, &complaints)
    }
  }

  /// It says how it can fail.
  private static func throwing(_ function: BoundFunction, _ complaints: inout Complaints) {
    guard let syntax = function.syntax else { return }
    let signature = syntax.signature
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
      syntax.name, "missing-throws",
      "'\(function.name)' must say that a call can fail: add throws(Failure). Back ends that cannot fail make it Never, "
        + "and need no try",
      mend: "add throws(Failure)", replacing: signature, with: mended)
  }

  /// It is a plain function.
  private static func form(_ function: BoundFunction, _ complaints: inout Complaints) {
    guard let syntax = function.syntax else { return }
    if let generics = syntax.genericParameterClause {
      complaints.add(generics, "generic", "a C function has one type: it cannot be generic")
    }
    for modifier in syntax.modifiers where ["static", "class", "mutating"].contains(modifier.name.text) {
      complaints.add(modifier, "modifier", "a C function is a plain method here: remove \(modifier.name.text)")
    }
    for parameter in function.parameters {
      if let ellipsis = parameter.syntax?.ellipsis {
        complaints.add(
          ellipsis, "variadic",
          "a call has a fixed number of arguments: declare a function for each use, with @C(..., variadicAfter: \"last\")"
        )
      }
    }
  }

  /// It says that its body is in the header where it may be missing.
  private static func inline(_ function: BoundFunction, _ complaints: inout Complaints) {
    guard !function.isOptional, let node = function.attribute.node.argument("inline") else { return }
    complaints.add(node, "inline", inlineMessage(function.name))
  }

  /// What to say of another declaration than a function that may be missing.
  static func inlineMessage(_ name: String) -> String {
    "the dynamic back end is without what has its body in the header: inline: is for var \(name): Function<...>? { get }"
  }

  /// Its parameters have names that can be used.
  private static func parameterNames(_ function: BoundFunction, _ complaints: inout Complaints) {
    for parameter in function.visibleParameters where ["_", "self"].contains(parameter.name) {
      complaints.add(
        parameter.place, "parameter-name", "a parameter needs a name of its own besides its label: _ value: CInt")
    }
  }

  /// Its parameters have a form in C, as far as their looks tell; the compiler tells the rest.
  private static func parameterTypes(_ function: BoundFunction, _ complaints: inout Complaints) {
    for parameter in function.visibleParameters {
      guard let syntax = parameter.syntax else { continue }
      let isLent = parameter.shape.isBuffer || parameter.shape.target != nil
      if isLent, parameter.shape.isOptional, parameter.passing != .borrowed {
        complaints.add(
          parameter.place, "optional-buffer",
          "an array or a span is never null to C: pass an empty one, or describe the parameter as a pointer")
      }
      if case .buffer(_, false, true) = parameter.shape.kind, !syntax.type.trimmedDescription.hasPrefix("inout ") {
        complaints.add(
          syntax.type, "mutable-span", "C writes into '\(parameter.name)': a mutable span is passed as inout",
          mend: "write inout", replacing: syntax.type, with: TypeSyntax("inout \(syntax.type.trimmed)"))
      }
      if let callback = parameter.shape.closureCallback {
        TypeCheck.check(callback, reportedAt: Syntax(syntax.type), complaints: &complaints)
        continue
      }
      TypeCheck.check(
        isLent ? parameter.shape.target ?? "RawSpan" : syntax.type, reportedAt: isLent ? Syntax(syntax.type) : nil,
        complaints: &complaints)
    }
  }

  /// A function that may be missing is called with values alone.
  private static func optionalTypes(_ function: BoundFunction, _ complaints: inout Complaints) {
    guard function.isOptional else { return }
    if function.parameters.contains(where: { $0.passing != .value }) {
      // The types are the protocol's names looked through: they have no place of their own.
      complaints.add(
        function.nameToken, "optional-parameter",
        "a function that may be missing takes values: write CString for a string, and a pointer for what else is lent")
    }
    if function.result.isString {
      complaints.add(
        function.nameToken, "optional-result",
        "a function that may be missing gives values: its result is CString or CString?")
    }
  }

  /// So has its result.
  private static func resultType(_ function: BoundFunction, _ complaints: inout Complaints) {
    for stray in function.result.strays {
      complaints.add(
        stray, "stray-result",
        "C returns one value: say through which of its parameters this one comes, @C(..., results: [\"name\": position])"
      )
    }
    guard let type = function.result.own, let place = function.syntax?.signature.returnClause?.type else { return }
    let shape = TypeShape(type)
    if shape.isCallback {
      complaints.add(
        place, "callback-result", "C returns a function pointer, and no closure: the result is FunctionPointer<...>")
    } else if shape.isBuffer {
      complaints.add(place, "array", "C returns a pointer, and no array: the result is Pointer<T>")
    } else if !shape.isString {
      // Where the result is no tuple, it can be mended.
      let isWhole = place.trimmedDescription == type.trimmedDescription
      TypeCheck.check(isWhole ? place : type, reportedAt: isWhole ? nil : Syntax(place), complaints: &complaints)
    }
    for written in function.result.written {
      TypeCheck.check(written.type, reportedAt: written.place, complaints: &complaints)
    }
  }

  /// What C writes is part of the result.
  private static func results(_ function: BoundFunction, _ complaints: inout Complaints) {
    let names = function.result.written.map(\.name)
    for (name, position, node) in function.attribute.results {
      if !names.contains(name) {
        complaints.add(
          node, "unknown-result", "the result of '\(function.name)' has no part '\(name)': it is a tuple with labels")
      } else if position >= function.parameters.count {
        complaints.add(
          node, "result-position",
          "'\(function.name)' has \(function.parameters.count) parameters in C, counted from 0: \(position) is none of them"
        )
      }
    }
  }

  /// A count belongs to a buffer.
  private static func counts(_ function: BoundFunction, _ complaints: inout Complaints) {
    let understood = function.attribute.counts.map(\.buffer)
    for (name, _, node) in function.attribute.node.dictionary("counts") {
      guard let parameter = function.visibleParameters.first(where: { $0.name == name }) else {
        complaints.add(node, "unknown-parameter", "'\(function.name)' has no parameter '\(name)'")
        continue
      }
      if !parameter.shape.isBuffer {
        complaints.add(node, "counts", "'\(name)' is no array and no span: it has no count")
      } else if !understood.contains(name) {
        complaints.add(
          node, "counts", "say where the count is: .after(CSize.self), .before(CInt.self) or .at(2, CSize.self)")
      }
    }
  }

  /// What follows the named parameters is a value.
  private static func variadic(_ function: BoundFunction, _ complaints: inout Complaints) {
    guard let last = function.attribute.variadicAfter, let node = function.attribute.node.argument("variadicAfter")
    else {
      return
    }
    if function.fixedCount == nil {
      complaints.add(
        node, "unknown-parameter", "'\(function.name)' has no parameter '\(last)' for others to follow")
    }
  }

  /// The function pointer that is called comes first.
  private static func calling(_ function: BoundFunction, _ complaints: inout Complaints) {
    guard let called = function.attribute.calls, let node = function.attribute.node.argument("calls") else { return }
    if function.parameters.first?.name != called {
      complaints.add(
        node, "calls", "the function pointer that is called is the first parameter: '\(called)' is not")
    }
  }

  /// What means failure is thrown, and there is a result that can mean it.
  private static func failure(_ function: BoundFunction, _ complaints: inout Complaints) {
    guard let node = function.attribute.node.argument("failure") else { return }
    if function.attribute.failure == nil {
      complaints.add(
        node, "failure",
        "write .negative, .nonzero, .zero, .null, or .when { (result: CInt) in ... } with the type of the result")
    } else if !function.receivesErrors {
      complaints.add(
        function.nameToken, "failure-throws",
        "'\(function.name)' throws an error where C has failed: declare it plain throws")
    } else if function.result.own == nil {
      complaints.add(
        node, "failure-result",
        "C returns nothing here that could mean failure: say status: CInt.self, or give it a result"
      )
    }
  }

  /// What is freed is a string that was copied.
  private static func freeing(_ function: BoundFunction, _ complaints: inout Complaints) {
    guard function.attribute.freedBy != nil, !function.result.mayBeString,
      let node = function.attribute.node.argument("freedBy")
    else { return }
    complaints.add(
      node, "freed-by",
      "only a result of type String is copied, so that C's can be freed: '\(function.name)' gives a pointer")
  }

  /// What it says of lifetimes names parameters that fit.
  private static func lifetimes(_ function: BoundFunction, _ complaints: inout Complaints) {
    let c = function.attribute.node
    let names = function.visibleParameters.map(\.name)
    func parameter(_ name: String, _ node: ExprSyntax) -> BoundParameter? {
      if let parameter = function.visibleParameters.first(where: { $0.name == name }) { return parameter }
      complaints.add(
        node, "unknown-parameter",
        "'\(function.name)' has no parameter '\(name)': its parameters are \(names.joined(separator: ", "))")
      return nil
    }
    if !function.attribute.retained.isEmpty, function.owner == nil, c.argument("owner") == nil,
      let parameter = function.parameters.first(where: { $0.shape.mayBePointer })
    {
      complaints.add(
        parameter.place, "owner-unknown",
        "is '\(parameter.name)' the object that keeps what is retained? Write owner: \"\(parameter.name)\", or owner: nil if the "
          + "library as a whole keeps it")
    }
    for (name, node) in c.strings("releases") + c.strings("owner") {
      guard let parameter = parameter(name, node), !parameter.shape.mayBeOwner, !parameter.shape.mayBePointer else {
        continue
      }
      complaints.add(node, "owner", "'\(name)' is no object of C's: an owner is a pointer")
    }
    for (name, node) in c.strings("per") {
      guard let parameter = parameter(name, node), ![.value, .string, .borrowed].contains(parameter.passing) else {
        continue
      }
      complaints.add(node, "per", "'\(name)' is no value that C could tell callbacks apart by")
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
          parameter.place, "missing-on-error",
          "C needs a result where '\(parameter.name)' throws: state it with @C(..., onError: [\"\(parameter.name)\": value])"
        )
      }
      if !function.attribute.kept.contains(parameter.name), !function.receivesErrors {
        complaints.add(
          parameter.place, "unreceived",
          "nothing can receive what '\(parameter.name)' throws: declare '\(function.name)' plain throws, or make it a "
            + "Callback")
      }
    }
  }
}

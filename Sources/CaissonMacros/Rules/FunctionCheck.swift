internal import CaissonDiagnostics
internal import CaissonModel
internal import SwiftSyntax
internal import SwiftSyntaxBuilder

/// The rules for one function, each a function of its own.
enum FunctionCheck {
  static func check(_ function: BoundFunction, diagnostics: inout Diagnostics) {
    for rule in [
      throwing, form, parameterNames, parameterTypes, optionalTypes, resultType, ArgumentCheck.elements,
      ArgumentCheck.repetitions, ArgumentCheck.omissions, ArgumentCheck.types, ArgumentCheck.captures,
      failure, freeing, LifetimeCheck.entries,
      LifetimeCheck.owners, LifetimeCheck.keys, LifetimeCheck.memory, callbackErrors, CallbackCheck.closures,
      CallbackCheck.threads, CallbackCheck.asynchronous,
    ] {
      rule(function, &diagnostics)
    }
  }

  /// It declares that it can fail.
  private static func throwing(_ function: BoundFunction, _ diagnostics: inout Diagnostics) {
    guard let syntax = function.syntax else { return }
    let signature = syntax.signature
    let effects = signature.effectSpecifiers
    if let clause = effects?.throwsClause {
      guard let type = clause.type, type.trimmedDescription != "Failure" else { return }
      diagnostics.add(
        type, .throwsType(type.trimmedDescription), fixIt: "write 'throws(Failure)'", replacing: type,
        with: TypeSyntax("Failure"))
      return
    }
    var corrected = signature
    let clause = ThrowsClauseSyntax(
      throwsSpecifier: .keyword(.throws), leftParen: .leftParenToken(), type: TypeSyntax("Failure"),
      rightParen: .rightParenToken())
    corrected.parameterClause.trailingTrivia = .space
    corrected.effectSpecifiers =
      (effects ?? FunctionEffectSpecifiersSyntax()).with(\.throwsClause, clause)
      .with(\.trailingTrivia, signature.returnClause == nil ? [] : .space)
    if signature.returnClause == nil { corrected.trailingTrivia = signature.trailingTrivia }
    diagnostics.add(
      syntax.name, .missingThrows(function.name), fixIt: "add 'throws(Failure)'", replacing: signature, with: corrected)
  }

  /// It is a plain function.
  private static func form(_ function: BoundFunction, _ diagnostics: inout Diagnostics) {
    guard let syntax = function.syntax else { return }
    if let generics = syntax.genericParameterClause { diagnostics.add(generics, .genericFunction) }
    for modifier in syntax.modifiers where ["static", "class", "mutating"].contains(modifier.name.text) {
      diagnostics.add(modifier, .functionModifier(modifier.name.text))
    }
    for parameter in function.parameters {
      if let ellipsis = parameter.syntax?.ellipsis { diagnostics.add(ellipsis, .variadicParameter) }
    }
  }

  /// Its parameters have names that can be used.
  private static func parameterNames(_ function: BoundFunction, _ diagnostics: inout Diagnostics) {
    for parameter in function.visibleParameters where ["_", "self"].contains(parameter.name) {
      diagnostics.add(parameter.place, .parameterName)
    }
  }

  /// Its parameters are C types, as far as their looks tell; the compiler tells the rest.
  private static func parameterTypes(_ function: BoundFunction, _ diagnostics: inout Diagnostics) {
    for parameter in function.visibleParameters {
      guard let syntax = parameter.syntax else { continue }
      let isLent = parameter.shape.isBuffer || parameter.shape.target != nil
      if isLent, parameter.shape.isOptional, !parameter.shape.isBorrowed {
        diagnostics.add(parameter.place, .optionalBuffer)
      }
      if case .buffer(_, false, true) = parameter.shape.kind, !syntax.type.trimmedDescription.hasPrefix("inout ") {
        diagnostics.add(
          syntax.type, .mutableSpan(parameter.name), fixIt: "add 'inout'", replacing: syntax.type,
          with: TypeSyntax("inout \(syntax.type.trimmed)"))
      }
      if let callback = parameter.shape.closureCallback {
        TypeCheck.check(callback, reportedAt: Syntax(syntax.type), diagnostics: &diagnostics)
        continue
      }
      TypeCheck.check(
        isLent ? parameter.shape.target ?? "RawSpan" : syntax.type, reportedAt: isLent ? Syntax(syntax.type) : nil,
        diagnostics: &diagnostics)
    }
  }

  /// An optional function is called with values alone.
  private static func optionalTypes(_ function: BoundFunction, _ diagnostics: inout Diagnostics) {
    guard function.isOptional else { return }
    // The types are made by looking through the protocol's names: they have no source locations of their own.
    if function.parameters.contains(where: { !$0.shape.isDirect || $0.shape.isString }) {
      diagnostics.add(function.nameToken, .optionalFunctionParameter)
    }
    if function.result.isString { diagnostics.add(function.nameToken, .optionalFunctionResult) }
  }

  /// Its result is a C type.
  private static func resultType(_ function: BoundFunction, _ diagnostics: inout Diagnostics) {
    for stray in function.result.strays { diagnostics.add(stray, .unplacedResult) }
    guard let type = function.result.own, let place = function.syntax?.signature.returnClause?.type else { return }
    let shape = TypeShape(type)
    if shape.isCallback {
      diagnostics.add(place, .callbackResult)
    } else if shape.isBuffer {
      diagnostics.add(place, .arrayResult)
    } else if !shape.isString {
      // A type that is not a part of a tuple can have a fix-it.
      let isWhole = place.trimmedDescription == type.trimmedDescription
      TypeCheck.check(isWhole ? place : type, reportedAt: isWhole ? nil : Syntax(place), diagnostics: &diagnostics)
    }
    for written in function.result.written {
      TypeCheck.check(written.type, reportedAt: written.place, diagnostics: &diagnostics)
    }
  }

  /// A failure is thrown, and there is a result that can mean it.
  private static func failure(_ function: BoundFunction, _ diagnostics: inout Diagnostics) {
    guard let node = function.attribute.node.argument("failure") else { return }
    if function.attribute.failure == nil {
      diagnostics.add(node, .failure)
    } else if !function.receivesErrors {
      diagnostics.add(function.nameToken, .failureThrows(function.name))
    } else if function.result.own == nil {
      diagnostics.add(node, .failureResult(function.name))
    }
  }

  /// Only a copied string is freed.
  private static func freeing(_ function: BoundFunction, _ diagnostics: inout Diagnostics) {
    guard function.attribute.freedBy != nil, !function.result.mayBeString,
      let node = function.attribute.node.argument("freedBy")
    else { return }
    diagnostics.add(node, .freedBy(function.name))
  }

  /// A callback that throws has a result for C, and its errors are received.
  private static func callbackErrors(_ function: BoundFunction, _ diagnostics: inout Diagnostics) {
    for (name, _, node) in function.attribute.onError {
      guard let parameter = diagnostics.parameter(name, of: function, at: node), !parameter.shape.isThrowingCallback
      else { continue }
      diagnostics.add(node, .onError(name))
    }
    for parameter in function.parameters where parameter.shape.isThrowingCallback {
      if parameter.shape.isCallbackWithResult, parameter.resultOnError == nil {
        diagnostics.add(parameter.place, .missingOnError(parameter.name))
      }
      if !function.attribute.isKept(parameter.name), !function.receivesErrors {
        diagnostics.add(parameter.place, .unreceivedError(parameter.name, in: function.name))
      }
    }
  }
}

extension Diagnostics {
  /// Returns the parameter that an argument of `@C` names; reports the name if there is none.
  ///
  /// - Parameter node: the string literal with the name.
  mutating func parameter(_ name: String, of function: BoundFunction, at node: ExprSyntax) -> BoundParameter? {
    if let parameter = function.visibleParameters.first(where: { $0.name == name }) { return parameter }
    let known = function.visibleParameters.map(\.name)
    addUnknown(name, at: node, .unknownParameter(name, of: function.name, known: known), known: known)
    return nil
  }
}

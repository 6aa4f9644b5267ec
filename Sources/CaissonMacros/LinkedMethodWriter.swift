internal import SwiftSyntax
internal import SwiftSyntaxMacros
internal import SwiftSyntaxBuilder

/// Writes one method of `XLinked<L>`: each argument is put into the linker's frame, and the entry is invoked.
struct LinkedMethodWriter {
  let function: BoundFunction
  let access: String
  let inlinable: String
  let context: any MacroExpansionContext

  var method: String {
    let syntax = function.syntax
    let parameters = syntax.signature.parameterClause.trimmedDescription
    let effects = function.receivesCallbackErrors ? "throws" : "throws(Failure)"
    let documentation = syntax.documentation.map { "  /// \($0)\n" }.joined()
    return """
      \(documentation)\(context.reporting(at: syntax.name))  \(inlinable)\(access)func \(syntax.name.text)\(parameters) \(effects)\(arrow) {
      \(body)
        }

      """
  }

  private var resultType: String { function.result?.description ?? "Void" }
  private var arrow: String { function.result.map { " -> \($0)" } ?? "" }

  /// The body, from the outside in: errors of callbacks, strings, callbacks, the call.
  private var body: String {
    guard function.receivesCallbackErrors else { return withStrings }
    let checks = function.parameters.filter(\.shape.isString).map { parameter in
      "    try Caisson.ContractViolation.rejectNUL(in: \(parameter.value), \(subject(parameter)))\n"
    }
    return """
      \(checks.joined())    return try Caisson.CallbackErrors.receiving { () throws(Failure) -> \(resultType) in
      \(withStrings)
          }
      """
  }

  private var withStrings: String {
    function.parameters.filter(\.shape.isString).reversed().reduce(call) { inner, parameter in
      """
          return try self._linker.withString(\(parameter.value), \(subject(parameter))) {
            (__\(parameter.name)) throws(Failure) -> \(resultType) in
      \(inner)
          }
      """
    }
  }

  private var call: String {
    let callbacks = function.parameters.filter(\.shape.isCallback)
    let puts = function.parameters.map { parameter in
      "\(context.reporting(at: parameter.syntax))    __frame.put(\(argument(parameter)))\n"
    }
    return """
      \(callbacks.map(make).joined())    var __frame = self._linker.frame(for: self._entries.entry\(function.index))
      \(puts.joined())\(context.reporting(at: function.syntax.name))\(invocation)
      """
  }

  private func subject(_ parameter: BoundFunction.Parameter) -> String {
    literal("\(function.name)(\(parameter.name):)")
  }

  /// Makes a function pointer for a callback.
  private func make(_ parameter: BoundFunction.Parameter) -> String {
    let resultOnError = parameter.resultOnError.map { ", resultOnError: \($0.trimmedDescription)" } ?? ""
    func handle(_ callback: String) -> String {
      "try self._linker.makeCallback(\(callback).target(\(subject(parameter)), in: Space.self\(resultOnError)))"
    }
    let place = context.reporting(at: parameter.syntax)
    if parameter.shape.isOptional {
      return """
            var __\(parameter.name): Caisson.CallbackHandle<Space>? = nil
        \(place)    if let \(parameter.value) { __\(parameter.name) = \(handle(parameter.value)) }

        """
    }
    return "\(place)    let __\(parameter.name) = \(handle(parameter.value))\n"
  }

  private func argument(_ parameter: BoundFunction.Parameter) -> String {
    switch parameter.shape.kind {
    case .string: "__\(parameter.name)"
    case .callback: "__\(parameter.name)\(parameter.shape.isOptional ? "?" : "").pointer"
    case .pointer, .other: parameter.value
    }
  }

  /// The call itself, and what follows from it for the lifetimes of callbacks.
  private var invocation: String {
    let entry = "self._entries.entry\(function.index), &__frame"
    let invoke =
      function.result == nil
      ? "try self._linker.invoke(\(entry))"
      : "try self._linker.call(\(entry), returning: \(resultType).self, name: \(literal(function.name)))"
    let callbacks = function.parameters.filter(\.shape.isCallback).map { "__\($0.name)" }
    guard !callbacks.isEmpty || !function.released.isEmpty else { return "    return \(invoke)" }

    let result = function.result == nil ? "" : "let __result = "
    let returned = function.result == nil ? "" : "    return __result"
    return """
      \(function.retained.isEmpty ? "    \(result)\(invoke)" : retainingOnFailure(invoke))
      \(keep)\(release)\(callbacks.isEmpty ? "" : "    withExtendedLifetime((\(callbacks.joined(separator: ", ")))) {}")
      \(returned)
      """
  }

  /// The call, after whose failure nobody knows whether C has taken the callbacks: they are kept for ever.
  private func retainingOnFailure(_ invoke: String) -> String {
    let declaration = function.result.map { "    let __result: \($0)\n" } ?? ""
    let assignment = function.result == nil ? "" : "__result = "
    let keeps = retained.map { parameter, _ in "      self._callbacks.keepForEver(\(owner(of: parameter)))" }
    return """
      \(declaration)    do throws(Failure) {
            \(assignment)\(invoke)
          } catch {
      \(keeps.joined(separator: "\n"))
            throw error
          }
      """
  }

  private var retained: [(BoundFunction.Parameter, position: Int)] {
    function.parameters.enumerated()
      .filter { function.retained.contains($0.element.name) }
      .map { ($0.element, $0.offset) }
  }

  private func owner(of parameter: BoundFunction.Parameter) -> String {
    "__\(parameter.name)\(parameter.shape.isOptional ? "?" : "").owner"
  }

  private var keep: String {
    let word = function.owner.map { "\($0).word" } ?? "0"
    return retained.map { parameter, position in
      "    self._callbacks.keep(\(owner(of: parameter)), owner: \(word), slot: \(function.index * 64 + position))\n"
    }.joined()
  }

  private var release: String {
    function.released.map { "    self._callbacks.release(owner: \($0).word)\n" }.joined()
  }
}

extension BoundFunction.Parameter {
  /// The parameter's name as an expression.
  var value: String { (syntax.secondName ?? syntax.firstName).text }
}

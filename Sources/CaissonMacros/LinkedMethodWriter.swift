internal import CaissonModel
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
      \(documentation)\(context.reporting(at: syntax.name))  \(discardable)\(inlinable)\(access)func \(syntax.name.text)\(parameters) \(effects)\(arrow) {
      \(body)
        }

      """
  }

  private var resultType: String { function.result?.description ?? "Void" }
  private var arrow: String { function.result.map { " -> \($0)" } ?? "" }
  private var discardable: String { function.isResultDiscardable ? "@discardableResult " : "" }

  /// The body, from the outside in: errors of callbacks, strings, callbacks, the call.
  private var body: String {
    guard function.receivesCallbackErrors else { return withStrings }
    let checks = function.parameters.filter(\.shape.isString).map { parameter in
      "    try Caisson.ContractViolation.rejectNUL(in: \(parameter.value), \(subject(parameter)))\n"
    }
    // The result is looked at last: a callback's error comes first.
    let receive = """
      try Caisson.CallbackErrors.receiving { () throws(Failure) -> \(invokedType) in
      \(withStrings)
          }
      """
    if function.result == nil { return "\(checks.joined())    \(receive)" }
    return """
      \(checks.joined())    let __result = \(receive)
          return try self._linker.checked(__result, name: \(literal(function.name)))
      """
  }

  /// The type that the linker's call has: a result that is still to be checked is optional.
  private var invokedType: String {
    function.result.map { function.receivesCallbackErrors ? "(\($0))?" : $0.description } ?? "Void"
  }

  private var withStrings: String {
    function.parameters.filter(\.shape.isString).reversed().reduce(call) { inner, parameter in
      """
          return try self._linker.withString(\(parameter.value), \(subject(parameter))) {
            (\(parameter.local)) throws(Failure) -> \(invokedType) in
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
            var \(parameter.local): Caisson.CallbackHandle<Space>? = nil
        \(place)    if let \(parameter.value) { \(parameter.local) = \(handle(parameter.value)) }

        """
    }
    return "\(place)    let \(parameter.local) = \(handle(parameter.value))\n"
  }

  private func argument(_ parameter: BoundFunction.Parameter) -> String {
    switch parameter.shape.kind {
    case .string: parameter.local
    case .callback: "\(parameter.local)\(parameter.shape.isOptional ? "?" : "").pointer"
    case .pointer, .number, .unknown: parameter.value
    }
  }

  /// The call itself, and what follows from it for the lifetimes of callbacks.
  private var invocation: String {
    let entry = "self._entries.entry\(function.index), &__frame"
    let invoke =
      if function.result == nil {
        "try self._linker.invoke(\(entry))"
      } else if function.receivesCallbackErrors {
        "try self._linker.invoke(\(entry), returning: (\(resultType)).self)"
      } else {
        "try self._linker.call(\(entry), returning: (\(resultType)).self, name: \(literal(function.name)))"
      }
    let callbacks = function.parameters.filter(\.shape.isCallback).map(\.local)
    let held = callbacks + (function.released.isEmpty ? [] : ["__released"])
    guard !held.isEmpty else { return "    return \(invoke)" }

    let result = function.result == nil ? "" : "let __value = "
    let mayKeep = !function.retained.isEmpty || !function.released.isEmpty
    return """
      \(ticket)\(take)\(mayKeep ? keepingOnFailure(invoke) : "    \(result)\(invoke)")
      \(keep)    withExtendedLifetime((\(held.joined(separator: ", ")))) {}
      \(function.result == nil ? "" : "    return __value")
      """
  }

  /// The call, after whose failure nobody knows what C has taken or let go of: all of it is kept for ever.
  private func keepingOnFailure(_ invoke: String) -> String {
    let declaration = function.result == nil ? "" : "    let __value: \(invokedType)\n"
    let assignment = function.result == nil ? "" : "__value = "
    let handles =
      retained.map { owner(of: $0.parameter) } + (function.released.isEmpty ? [] : ["__released as AnyObject"])
    return """
      \(declaration)    do throws(Failure) {
            \(assignment)\(invoke)
          } catch {
            self._callbacks.keepForEver([\(handles.joined(separator: ", "))])
            throw error
          }
      """
  }

  private var retained: [(parameter: BoundFunction.Parameter, position: Int)] {
    function.parameters.enumerated()
      .filter { function.retained.contains($0.element.name) }
      .map { ($0.element, $0.offset) }
  }

  private func owner(of parameter: BoundFunction.Parameter) -> String {
    "\(parameter.local)\(parameter.shape.isOptional ? "?" : "").owner"
  }

  /// The word of a parameter by its name: an object of C's.
  private func word(_ name: String) -> String {
    let parameter = function.parameters.first { $0.name == name }
    return "\(parameter?.value ?? name).word"
  }

  private var ticket: String {
    function.retained.isEmpty ? "" : "    let __ticket = self._callbacks.drawTicket()\n"
  }

  /// Takes out what C keeps for an object that this call ends, before C can give its address to another.
  private var take: String {
    guard !function.released.isEmpty else { return "" }
    let taken = function.released.map { "self._callbacks.take(owner: \(word($0)))" }
    return "    let __released = \(taken.joined(separator: " + "))\n"
  }

  private var keep: String {
    let owner = function.owner.map(word) ?? "nil"
    return retained.map { parameter, position in
      "    self._callbacks.keep(\(self.owner(of: parameter)), owner: \(owner), slot: \((function.index << 16) + position), "
        + "ticket: __ticket)\n"
    }.joined()
  }
}

extension BoundFunction.Parameter {
  /// The parameter's name as an expression: in backquotes where it is a keyword.
  var value: String {
    let token = syntax.secondName ?? syntax.firstName
    return token.text.hasPrefix("`") ? token.text : SwiftName.escaped(token.text)
  }

  /// The local variable that holds what the parameter is turned into.
  var local: String { "__p_\(name)" }
}

internal import CaissonEmission
package import CaissonModel

/// Prints a plan as Swift over a linker: it puts each argument into the linker's frame, and invokes the entry.
package struct LinkedPrinter<Type: LoweredType>: CallPrinter {
  package let function: DescribedFunction<Type>
  package let index: Int
  package let names: LocalNames
  private let plan: CallPlan
  /// Returns the line that makes the compiler report errors at a parameter, or at the function's name for nil.
  private let location: (Int?) -> String

  /// Creates a printer for a function.
  ///
  /// - Parameters:
  ///   - index: the index of the function in the description.
  ///   - isSerial: whether only one thread at a time may be inside the library.
  ///   - location: returns the line that makes the compiler report errors at a parameter, or at the function's name for
  ///     nil.
  package init(
    _ function: DescribedFunction<Type>, index: Int, isSerial: Bool, location: @escaping (Int?) -> String
  ) {
    self.function = function
    self.index = index
    self.location = location
    names = LocalNames(function)
    plan = Lowering.plan(of: function, isSerial: isSerial)
  }

  /// The body of the method.
  package var body: [SwiftStatement] { body(of: plan) }

  package var store: String { "self._callbacks" }
  package var lender: String { "self._linker" }
  package var trying: String { "try " }
  package var functionLocation: [SwiftStatement] { [.directive(location(nil))] }
  package func parameterLocation(_ index: Int) -> [SwiftStatement] { [.directive(location(index))] }

  package var callGivesValue: Bool { function.result.value != nil }

  private var isDirect: Bool { plan.steps.last == .return(.call) }

  /// The type of the call's value before it is checked.
  private var rawType: String {
    guard let result = function.result.value else { return "Void" }
    return isDirect ? "(\(result.swiftType))" : "(\(result.swiftType))?"
  }

  private func opening(_ parameter: String) -> String { "{ (\(parameter)) throws(Failure) -> \(rawType) in" }

  package func before(_ step: CallStep) -> [SwiftStatement] {
    switch step {
    case .lend(let index, .buffer(Buffer(.writes, .array))): return [mutableSpan(index), .directive(location(index))]
    case .lend(let index, _): return [.directive(location(index))]
    case .enter:
      let written = function.parameters.enumerated().compactMap { index, parameter -> SwiftStatement? in
        guard case .out(_, let type, _) = parameter.source else { return nil }
        return .line("var \(names.values[index]): (\(type))? = ", "nil")
      }
      return written + (function.failure == nil ? [] : [.line("var \(names.errorNumber): Swift.CInt = ", "0")])
    default: return []
    }
  }

  package func scope(of step: CallStep) -> (call: SwiftExpression, opening: String, first: [SwiftStatement])? {
    let whole = "{ () \(function.receivesErrors ? "throws " : "throws(Failure) ")-> \(function.swiftResult) in"
    switch step {
    case .hop: return ("try await Caisson._BlockingCall.run", whole, [])
    case .lock: return ("try self._serial.run", whole, [])
    case .enter(let receivesErrors):
      return (
        receivesErrors ? "try Caisson._CallbackErrors.receiving" : "try Caisson._entering", opening(""), []
      )
    case .lend(let index, let loan): return lending(index, loan)
    default: return nil
    }
  }

  private func lending(_ index: Int, _ loan: Loan) -> (call: SwiftExpression, opening: String, first: [SwiftStatement])?
  {
    let value = names.values[index]
    func lend(_ method: String, _ value: String) -> (SwiftExpression, String, [SwiftStatement]) {
      (
        .prefixed("try ", .call("\(lender).\(method)", [.text(value), subject(index)])), opening(names.lowered[index]),
        []
      )
    }
    switch loan {
    case .closure:
      let type = function.parameters[index].upcall?.callbackType ?? ""
      return (
        .prefixed("try ", .call("Swift.withoutActuallyEscaping", [.text(value)])), opening(value),
        [.line("let \(names.callbacks[index]) = ", .call(type, [.text(value)]))]
      )
    case .string: return lend("_withString", value)
    case .buffer(let buffer) where buffer.access == .reads:
      return lend("_withBuffer", buffer.container == .array ? "\(value).span" : value)
    case .buffer(let buffer):
      return lend("_withMutableBuffer", "&\(buffer.container == .array ? names.helpers[index] : value)")
    case .inOut: return lend("_withReference", "&\(value)")
    case .out: return lend("_withResult", "&\(value)")
    case .resolvedByCompiler: return lend("_withArgument", value)
    // A frame takes any value.
    case .value: return nil
    }
  }

  // MARK: The call

  package func call(_ use: CallUse) -> [SwiftStatement] {
    let entry = "self._entries.function(\(index))"
    var statements: [SwiftStatement] = [.line("var \(names.frame) = ", .text("self._linker.frame(for: \(entry))"))]
    for index in function.parameters.indices {
      statements.append(.directive(location(index)))
      let isPromoted = index >= function.namedParameterCount ?? function.parameters.count
      let argument = argument(index)
      statements.append(
        .line(
          "", .text(isPromoted ? "\(argument).putPromoted(in: &\(names.frame))" : "\(names.frame).put(\(argument))")))
    }
    statements.append(.directive(location(nil)))
    let invocation = invocation(entry)
    let isVoid = function.result.value == nil
    if isPlain, use == .result { return statements + [.result(invocation)] }
    if changesLifetimes {
      statements += invokeKeepingOnFailure(invocation, isVoid: isVoid)
    } else {
      statements.append(.line(isVoid ? "" : "let \(names.value) = ", invocation))
    }
    if function.failure != nil {
      statements.append(.line("\(names.errorNumber) = ", .text("\(names.frame).errorNumber")))
    }
    if use == .result, !isVoid { statements.append(.result(.text(names.value))) }
    return statements
  }

  /// Whether only the result of the call is used after its return.
  private var isPlain: Bool { !changesLifetimes && function.failure == nil }

  private var changesLifetimes: Bool {
    plan.steps.contains {
      switch $0 {
      case .drawOrder, .takeReleased: true
      default: false
      }
    }
  }

  private func invocation(_ entry: String) -> SwiftExpression {
    let base: [SwiftExpression] = [.text(entry), .text("&\(names.frame)")]
    guard let result = function.result.value else { return .prefixed("try ", .call("self._linker.invoke", base)) }
    let type = "(\(result.swiftType)).self"
    if isDirect {
      return .prefixed(
        "try ", .call("self._linker._call", base + [.text("returning: \(type)"), .prefixed("name: ", subject)]))
    }
    let freeing = result.freedBy == nil ? [] : [SwiftExpression.text("freeing: self._entries.free(\(index))")]
    return .prefixed("try ", .call("self._linker._invoke", base + [.text("giving: \(type)")] + freeing))
  }

  /// Prints the call so that if it fails, everything that C may have retained or released is kept permanently: nobody
  /// knows which of it C still uses.
  private func invokeKeepingOnFailure(_ invocation: SwiftExpression, isVoid: Bool) -> [SwiftStatement] {
    let retained = plan.steps.compactMap { step -> String? in
      guard case .retain(let index, _) = step else { return nil }
      return function.parameters[index].borrow == nil ? handle(index) : names.helpers[index]
    }
    let handles = retained + (function.released.isEmpty ? [] : ["\(names.released) as AnyObject"])
    return (isVoid ? [] : [.line("let \(names.value): \(rawType)", "")]) + [
      .block("do throws(Failure) {", [.line(isVoid ? "" : "\(names.value) = ", invocation)]),
      .block(
        "catch {",
        [.line("", .text("\(store).keepForEver([\(handles.joined(separator: ", "))])")), .line("throw ", "error")]),
    ]
  }

  private func argument(_ index: Int) -> String {
    let parameter = function.parameters[index]
    switch parameter.source {
    case .count, .size, .out: return names.lowered[index]
    case .constant: return "(\(names.values[index]))"
    case .context(let callbacks): return context(of: callbacks)
    case .argument(let argument):
      switch argument.marshalling {
      case .value: return names.values[index]
      case .borrowed: return borrowedPointer(names.values[index])
      case .upcall(let upcall): return "\(names.lowered[index])\(upcall.isNullable ? "?" : "")._pointer"
      case .string, .buffer, .inOut, .resolvedByCompiler: return names.lowered[index]
      }
    }
  }

  /// Returns the context of callbacks: it carries no information, because each callback has its own function pointer;
  /// but it is null only if there is no callback, since C may test it.
  private func context(of callbacks: [String]) -> String {
    let pointers = contextOwners(of: callbacks).map { index, upcall in
      "\(names.lowered[index])\(upcall.isNullable ? "?" : "")._pointer"
    }
    return "(\(pointers.joined(separator: " ?? ")) as RawPointer?)"
  }

  // MARK: Upcalls

  package func handle(_ index: Int) -> String {
    "\(names.lowered[index])\(function.parameters[index].upcall?.isNullable == true ? "?" : "").owner"
  }

  package func makeUpcall(_ index: Int, _ upcall: Upcall) -> [SwiftStatement] {
    var statements: [SwiftStatement] = []
    let optional = upcall.isNullable ? "?" : ""
    var object = callback(index)
    if case .sendableCallback = upcall.form {
      statements.append(.line("let \(object) = ", .text("\(names.values[index])\(optional)._plain")))
    }
    if upcall.lifetime == .once {
      statements.append(.line("let \(names.once[index]) = ", .text("\(object)\(optional)._forOneCall()")))
      object = names.once[index]
    }
    let lowered = names.lowered[index]
    let handle = handleExpression(index, upcall, object)
    if upcall.isNullable {
      statements += [
        .line("var \(lowered): CaissonLinking.CallbackHandle<Space>? = ", "nil"), .directive(location(index)),
        .line("", .text("if let \(object) { \(lowered) = \(handle) }")),
      ]
    } else {
      statements += [.directive(location(index)), .line("let \(lowered) = ", .text(handle))]
    }
    if upcall.lifetime == .once {
      statements.append(.line("", .text("\(store).keepOnce(\(object), \(lowered)\(optional).owner)")))
    }
    return statements
  }

  private func handleExpression(_ index: Int, _ upcall: Upcall, _ object: String) -> String {
    var arguments = [subject(index).line, "in: Space.self"]
    if let context = upcall.context { arguments.append("context: .\(context.rawValue)") }
    if case .any(let resultOnError?) = upcall.errors { arguments.append("resultOnError: \(resultOnError)") }
    let make = "try self._linker.makeCallback(\(object)._target(\(arguments.joined(separator: ", "))))"
    guard upcall.lifetime == .permanent else { return make }
    return "try \(store).permanent(\(object), \(parameterID(index).line)) { _ throws(Failure) in \(make) }"
  }
}

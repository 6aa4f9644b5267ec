internal import CaissonEmission
package import CaissonModel

/// Prints a plan as Swift over C stubs.
package struct StaticPrinter: CallPrinter {
  package let function: FunctionDescription
  package let index: Int
  package let names: LocalNames
  private let stub: StubReference
  private let plan: CallPlan

  /// Creates a printer for a function.
  ///
  /// - Parameters:
  ///   - index: the index of the function in the description.
  ///   - stub: the functions of the generated header for it.
  ///   - isSerial: whether only one thread at a time may be inside the library.
  package init(_ function: FunctionDescription, index: Int, stub: StubReference, isSerial: Bool) {
    self.function = function
    self.index = index
    self.stub = stub
    names = LocalNames(function)
    plan = Lowering.plan(of: function, isSerial: isSerial)
  }

  /// The body of the method.
  package var body: [SwiftStatement] { body(of: plan) }

  package var store: String { "Self._callbacks" }
  package var lender: String { "_lender" }
  package var trying: String { "" }
  package var functionLocation: [SwiftStatement] { [] }
  package func parameterLocation(_ index: Int) -> [SwiftStatement] { [] }

  package var callGivesValue: Bool { function.result.value != nil && !stub.returnsThroughMemory }

  /// Whether the method returns the value of the call.
  private var isDirect: Bool { plan.steps.last == .return(.call) }

  package func before(_ step: CallStep) -> [SwiftStatement] {
    if case .lend(let index, .buffer(Buffer(.writes, .array))) = step { return [mutableSpan(index)] }
    guard case .enter = step else { return [] }
    let written = function.parameters.enumerated().compactMap { index, parameter -> SwiftStatement? in
      guard case .out(_, let type, _) = parameter.source else { return nil }
      return .line("var \(names.values[index]): (\(type))? = ", "nil")
    }
    return written + (function.failure == nil ? [] : [.line("var \(names.errorNumber): CInt = ", "0")])
  }

  package func scope(of step: CallStep) -> (call: SwiftExpression, opening: String, first: [SwiftStatement])? {
    let trying = function.receivesErrors ? "try " : ""
    let whole = "{ () \(function.receivesErrors ? "throws " : "")-> \(function.swiftResult) in"
    switch step {
    case .hop: return (.text("\(trying)await Caisson._BlockingCall.run"), whole, [])
    case .lock: return (.text("\(trying)Self._serial.run"), whole, [])
    case .enter(let receivesErrors):
      return (receivesErrors ? "try Caisson._CallbackErrors.receiving" : "Caisson._entering", "{", [])
    case .makeRoom:
      let type = SwiftExpression.text("inMemoryOf: (\(function.result.swiftType)).self")
      let call: SwiftExpression = isDirect ? .call("_lift", [type, subject]) : .call("_lifted", [type])
      return (.prefixed("unsafe ", call), "{ \(names.memory) in", [])
    case .lend(let index, let loan): return lending(index, loan)
    default: return nil
    }
  }

  private func lending(_ index: Int, _ loan: Loan) -> (call: SwiftExpression, opening: String, first: [SwiftStatement])?
  {
    let value = names.values[index]
    let opening = "{ \(names.lowered[index]) in"
    func lend(_ method: String, _ value: String) -> (SwiftExpression, String, [SwiftStatement]) {
      (.call("\(lender).\(method)", [.text(value), subject(index)]), opening, [])
    }
    switch loan {
    case .closure:
      let type = function.parameters[index].upcall?.callbackType ?? ""
      return (
        .call("withoutActuallyEscaping", [.text(value)]), "{ \(value) in",
        [.line("let \(names.callbacks[index]) = ", .call(type, [.text(value)]))]
      )
    case .string: return lend("_withString", value)
    case .buffer(let buffer) where buffer.access == .reads:
      return lend("_withBuffer", buffer.container == .array ? "\(value).span" : value)
    case .buffer(let buffer):
      return lend("_withMutableBuffer", "&\(buffer.container == .array ? names.helpers[index] : value)")
    case .inOut: return lend("_withReference", "&\(value)")
    case .out: return lend("_withResult", "&\(value)")
    case .value: return lend("_withValue", value)
    case .resolvedByCompiler: return nil
    }
  }

  // MARK: The call

  package func call(_ use: CallUse) -> [SwiftStatement] {
    let type = "(\(function.result.swiftType)).self"
    let arguments = function.parameters.indices.map(argument) + (stub.returnsThroughMemory ? [.text(names.memory)] : [])
    let call = SwiftExpression.call(
      stub.name, arguments + (function.failure == nil ? [] : [.text("&\(names.errorNumber)")]))
    let unsafe = stub.isUnsafe ? "unsafe " : ""
    guard callGivesValue, let result = function.result.value else {
      return [use == .result ? .result(.prefixed(unsafe, call)) : .line(unsafe, call)]
    }
    let binding = "let \(names.value)\(isDirect ? ": \(result.swiftType)" : "") = "
    let freeing = result.freedBy == nil ? [] : [SwiftExpression.text("freeing: \(stub.free)")]
    let lift = SwiftExpression.prefixed(
      unsafe, isDirect ? .call("_lift", [call, subject]) : .call("_lifted", [call, .text("as: \(type)")] + freeing))
    return [use == .result ? .result(lift) : .line(binding, lift)]
  }

  private func argument(_ index: Int) -> SwiftExpression {
    let parameter = function.parameters[index]
    let lowered = names.lowered[index]
    switch parameter.source {
    case .count, .size, .out: return lower(lowered)
    case .constant: return lower(parameter.type.isWord ? names.values[index] : lowered)
    case .context(let callbacks): return context(of: callbacks)
    case .argument(let argument):
      switch argument.marshalling {
      case .value, .resolvedByCompiler: return lower(parameter.type.isWord ? names.values[index] : lowered)
      case .borrowed: return lower(borrowedPointer(names.values[index]))
      case .upcall(let upcall): return .text("\(lowered)\(upcall.isNullable ? "?" : "").address")
      case .string, .buffer, .inOut: return lower(lowered)
      }
    }
  }

  private func lower(_ value: String) -> SwiftExpression { .call("_lower", [.text(value)]) }

  /// Returns the context of callbacks: if the function pointer leads to the callback, only whether there is one.
  private func context(of callbacks: [String]) -> SwiftExpression {
    let pointers = contextOwners(of: callbacks).map { index, upcall in
      let member = stub.entry(index).usesContext ? "context" : "address"
      return "\(names.lowered[index])\(upcall.isNullable ? "?" : "").\(member)"
    }
    return .text(pointers.joined(separator: " ?? "))
  }

  // MARK: Upcalls

  package func handle(_ index: Int) -> String { names.lowered[index] }

  /// Declares a function that C enters, and the function pointer that leads to it; the function finds the callback by
  /// its context, or by a trampoline.
  package func makeUpcall(_ index: Int, _ upcall: Upcall) -> [SwiftStatement] {
    let entry = stub.entry(index)
    var statements: [SwiftStatement] = []
    if case .sendableCallback = upcall.form {
      statements.append(
        .line("let \(callback(index)) = ", .text("\(names.values[index])\(upcall.isNullable ? "?" : "")._plain")))
    }
    statements.append(entryFunction(index, upcall, entry))
    var object = callback(index)
    if upcall.lifetime == .once {
      statements.append(
        .line("let \(names.once[index]) = ", .text("\(object)\(upcall.isNullable ? "?" : "")._forOneCall()")))
      object = names.once[index]
    }
    func make(_ object: String) -> SwiftExpression {
      let function = SwiftExpression.text(names.helpers[index])
      let functions: [SwiftExpression] =
        entry.cEntry.map { [.text("entry: \($0)()"), .prefixed("body: ", function)] } ?? [
          .prefixed("entry: ", function)
        ]
      return .prefixed(
        entry.isUnsafe ? "unsafe " : "",
        .call(entry.usesContext ? "_contextual" : "_trampoline", [.text(object), subject(index)] + functions))
    }
    let binding = "let \(names.lowered[index]) = "
    if upcall.lifetime == .permanent {
      let keep = SwiftExpression.call(
        "\(store).permanent", [.text((upcall.isNullable ? "optional: " : "") + object), parameterID(index)])
      statements.append(.closure(binding, keep, opening: "{ callback in", [.result(make("callback"))], isResult: false))
    } else {
      statements.append(.line(binding, make(object)))
    }
    if upcall.lifetime == .once {
      statements.append(.line("", .call("\(store).keepOnce", [.text(object), .text(names.lowered[index])])))
    }
    return statements
  }

  private func entryFunction(_ index: Int, _ upcall: Upcall, _ entry: StubReference.Entry) -> SwiftStatement {
    var isSendable = false
    if case .sendableCallback = upcall.form { isSendable = true }
    let words = entry.words + (entry.returnsThroughMemory ? ["result"] : [])
    var enter: [SwiftExpression] = [.text(entry.source), subject(index)]
    if upcall.lifetime == .duringCall { enter.append("isKept: false") }
    if entry.returnsThroughMemory { enter.append("to: result") }
    if case .any(let resultOnError?) = upcall.errors { enter.append(.text("resultOnError: \(resultOnError)")) }
    let arguments = entry.arguments.map { SwiftExpression.text("c.argument(\($0))") }
    let effects = (upcall.throwsAnything ? "try " : "") + (entry.takesPointers ? "unsafe " : "")
    let call = SwiftExpression.prefixed(effects, .call("callback", arguments))
    let type = upcall.callbackType + (isSendable ? "._Plain" : "")
    let swiftType = SwiftExpression.suffixed(
      .call("@convention(c) ", entry.parameterTypes.map { .text($0) }), " -> \(entry.resultType) =")
    return .closure(
      "let \(names.helpers[index]): ", swiftType,
      opening: words.isEmpty ? "{" : "{ \(words.joined(separator: ", ")) in",
      [
        .closure(
          entry.usesContext || entry.returnsThroughMemory ? "unsafe " : "", .call("\(type)._enter", enter),
          opening: "{ callback, c in", [.result(call)], isResult: true)
      ], isResult: false)
  }
}

internal import CaissonModel

/// The body of a Swift method that calls C: the one order of things, for every back end.
///
/// From the outside in: a thread that may block, errors of callbacks, what is lent to C for the length of the call, callbacks, the
/// call; then what C gave is held to the description, failure is looked for, and the results are put together.
package struct MethodBody<Call: CallWriter> {
  private let call: Call
  private var function: FunctionDescription { call.function }

  package init(_ call: Call) { self.call = call }

  package func write(_ writer: inout LineWriter) {
    guard function.isAsync else { return writeSerial(&writer) }
    let trying = function.receivesErrors ? "try " : call.trying
    writer.block("return \(trying)await Caisson.BlockingCall.run \(wholeCall)") { writeSerial(&$0) }
  }

  private func writeSerial(_ writer: inout LineWriter) {
    guard let serial = call.serial else { return writeSynchronous(&writer) }
    let trying = function.receivesErrors ? "try " : call.trying
    writer.block("return \(trying)\(serial).run \(wholeCall)") { writeSynchronous(&$0) }
  }

  /// The beginning of a closure that does all that the method does.
  private var wholeCall: String {
    let effects = function.receivesErrors ? "throws " : call.trying.isEmpty ? "" : "throws(Failure) "
    return "{ () \(effects)-> \(function.swiftResult) in"
  }

  private func writeSynchronous(_ writer: inout LineWriter) {
    if function.receivesErrors {
      for parameter in function.parameters(passed: .string) + call.undecided {
        writer.line(
          "try Caisson.ContractViolation.rejectNUL(in: \(parameter.value), \(function.subject(parameter)))")
      }
    }
    countBuffers(&writer)
    if call.isSimple { return lend(&writer) { call.call(isChecked: true, &$0) } }

    for result in function.parameters(passed: .result) {
      writer.line("var \(result.local): (\(result.swiftType))? = nil")
    }
    if call.returnsThroughMemory { writer.line("var __memory: (\(function.resultType))? = nil") }
    if function.failure != nil { writer.line("var __errno: Swift.CInt = 0") }
    enter(&writer)
    checkResult(&writer)
    writer.line("return \(returnedValue)")
  }

  private func countBuffers(_ writer: inout LineWriter) {
    for count in function.parameters(passed: .count) {
      let property = count.countsBytes ? "byteCount" : "count"
      writer.line(
        "let __n_\(count.name) = \(call.trying)\(call.lender).count(\(count.value).\(property), "
          + "as: (\(count.swiftType)).self, \(function.subject(count)))")
    }
  }

  /// Enters C, and leaves what the call gave in `__result`.
  private func enter(_ writer: inout LineWriter) {
    let isVoid = function.result == .void || call.returnsThroughMemory
    let binding = isVoid ? "" : "let __result = "
    let function = function.receivesErrors ? "try Caisson.CallbackErrors.receiving" : "\(call.trying)Caisson.entering"
    writer.block("\(binding)\(function) \(call.opening(""))") { writer in
      lend(&writer) { call.call(isChecked: false, &$0) }
    }
  }

  /// Lends C what lasts as long as the call, one in the other.
  private func lend(_ writer: inout LineWriter, _ inside: (inout LineWriter) -> Void) {
    var loans = function.parameters.filter(\.isClosure).map { closure in
      (
        parameter: closure as ParameterDescription?,
        text: "Swift.withoutActuallyEscaping(\(closure.value)) \(call.opening("__e_\(closure.name)"))"
      )
    }
    func add(_ parameter: ParameterDescription?, _ text: String) {
      loans.append((parameter, "\(call.lender).\(text)"))
    }
    for parameter in function.parameters {
      let arguments = "\(parameter.value), \(function.subject(parameter))"
      switch parameter.passing {
      case .string: add(parameter, "withString(\(arguments)) \(call.opening(parameter.local))")
      case .buffer:
        let span = parameter.isArray ? ".span" : ""
        add(
          parameter,
          "withBuffer(\(parameter.value)\(span), \(function.subject(parameter))) \(call.opening(parameter.local))")
      case .mutableBuffer:
        if parameter.isArray { writer.line("var __s_\(parameter.name) = \(parameter.value).mutableSpan") }
        let span = parameter.isArray ? "__s_\(parameter.name)" : parameter.value
        add(parameter, "withMutableBuffer(&\(span), \(function.subject(parameter))) \(call.opening(parameter.local))")
      case .reference: add(parameter, "withReference(&\(arguments)) \(call.opening(parameter.local))")
      case .result:
        add(
          parameter,
          "withResult(&\(parameter.local), \(function.subject(parameter))) \(call.opening("__w_\(parameter.name)"))")
      case .value, .callback, .borrowed, .count, .context: break
      }
    }
    for parameter in call.undecided {
      add(
        parameter,
        "withArgument(\(parameter.value), \(function.subject(parameter))) \(call.opening(parameter.local))")
    }
    for parameter in call.indirect {
      add(
        parameter, "withValue(\(parameter.value), \(function.subject(parameter))) \(call.opening(parameter.local))")
    }
    if call.returnsThroughMemory { add(nil, "withResult(&__memory) \(call.opening("__w_memory"))") }
    nest(loans[...], &writer, inside)
  }

  private func nest(
    _ loans: ArraySlice<(parameter: ParameterDescription?, text: String)>, _ writer: inout LineWriter,
    _ inside: (inout LineWriter) -> Void
  ) {
    guard let loan = loans.first else {
      for (index, parameter) in function.parameters.enumerated() where parameter.passing == .callback {
        if parameter.isSendable {
          writer.line("let \(parameter.callback) = \(parameter.value)\(parameter.isNullable ? "?" : "").plain")
        }
        call.makeCallback(parameter, at: index, &writer)
      }
      return inside(&writer)
    }
    if let parameter = loan.parameter { call.mark(parameter, &writer) }
    writer.block("return \(call.trying)\(loan.text)") { writer in
      if let closure = loan.parameter, closure.isClosure, let type = closure.callbackType {
        writer.line("let \(closure.callback) = \(type)(__e_\(closure.name))")
      }
      nest(loans.dropFirst(), &writer, inside)
    }
  }

  /// Holds what C gave to the description, and looks for failure; leaves the result in `__value`.
  private func checkResult(_ writer: inout LineWriter) {
    guard function.result != .void else { return }
    let optional = call.returnsThroughMemory ? "__memory" : "__result"
    let name = "\"\(function.name)\""
    if case .null = function.failure, !function.resultIsNullable {
      writer.block("guard let __value = \(optional) else {") { writer in
        writer.line("throw Caisson.CallFailure(\(name), result: Swift.UInt(0), errorNumber: __errno)")
      }
    } else {
      let check =
        function.receivesErrors
        ? "try Caisson.HostCall.checked(\(optional), \(name))"
        : "\(call.trying)\(call.lender).written(\(optional), \(name))"
      writer.line("let __value = \(check)")
      if let test = call.failureTest(of: "__value") {
        writer.block("if \(test) {") { writer in
          writer.line("throw Caisson.CallFailure(\(name), result: __value, errorNumber: __errno)")
        }
      }
    }
  }

  /// What the method returns: C's result, what C wrote through pointers, or a tuple of both.
  private var returnedValue: String {
    let own = function.result == .void || function.hidesResult ? [] : ["__value"]
    let written = function.parameters(passed: .result).map { result in
      function.receivesErrors
        ? "try Caisson.HostCall.checked(\(result.local), \(function.subject(result)))"
        : "\(call.trying)\(call.lender).written(\(result.local), \(function.subject(result)))"
    }
    let values = own + written
    return values.count == 1 ? values[0] : "(\(values.joined(separator: ", ")))"
  }
}

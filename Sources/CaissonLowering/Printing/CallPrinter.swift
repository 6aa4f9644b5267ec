internal import CaissonEmission
package import CaissonModel

/// A printer of call plans as the bodies of Swift methods: the parts that both printers share.
package protocol CallPrinter {
  associatedtype TypeReference
  /// The called function.
  var function: DescribedFunction<TypeReference> { get }
  /// The names of local variables.
  var names: LocalNames { get }
  /// The store of what C retains, as an expression.
  var store: String { get }
  /// The provider of temporaries, as an expression.
  var lender: String { get }
  /// `try ` if memory and calls can fail, otherwise empty.
  var trying: String { get }
  /// The index of the function in the description.
  var index: Int { get }

  /// Whether the call returns a value instead of storing it in memory.
  var callGivesValue: Bool { get }

  /// The directive with which the compiler reports errors in what follows at the function's name, if there is one.
  var functionLocation: [SwiftStatement] { get }
  /// Returns the directive with which the compiler reports errors in what follows at a parameter, if there is one.
  func parameterLocation(_ index: Int) -> [SwiftStatement]

  /// Prints the statements before the scope of a step.
  func before(_ step: CallStep) -> [SwiftStatement]
  /// Prints the C call.
  func call(_ use: CallUse) -> [SwiftStatement]
  /// Returns the object that keeps the function pointer of a callback alive, as an expression.
  func handle(_ index: Int) -> String
  /// Prints the creation of a callback's function pointer.
  func makeUpcall(_ index: Int, _ upcall: Upcall) -> [SwiftStatement]
  /// Prints the call whose last argument is the closure of a step that opens a scope, and the beginning of the closure;
  /// returns nil if the step needs no scope here.
  func scope(of step: CallStep) -> (call: SwiftExpression, opening: String, first: [SwiftStatement])?
}

extension CallPrinter {
  /// Returns the body of the method.
  package func body(of plan: CallPlan) -> [SwiftStatement] {
    var rest = plan.steps[...]
    return statements(&rest)
  }

  /// Prints steps up to the end of their scope.
  private func statements(_ steps: inout ArraySlice<CallStep>) -> [SwiftStatement] {
    var statements: [SwiftStatement] = []
    while let step = steps.first {
      if step == .leave { break }
      steps.removeFirst()
      guard step.opensScope else {
        statements += self.statements(of: step, before: steps.first)
        continue
      }
      statements += before(step)
      guard let scope = scope(of: step) else { continue }
      let inside = scope.first + self.statements(&steps)
      var isResult = true
      var prefix = ""
      if case .enter = step {
        steps.removeFirst()
        isResult = false
        prefix = function.result.value == nil ? "" : "let \(names.result) = "
      }
      statements.append(.closure(prefix, scope.call, opening: scope.opening, inside, isResult: isResult))
      if isResult { return statements }
    }
    return statements
  }

  /// Prints a step that does not open a scope.
  private func statements(of step: CallStep, before next: CallStep?) -> [SwiftStatement] {
    switch step {
    case .hop, .lock, .enter, .makeRoom, .lend, .leave: []
    case .rejectNUL(let index):
      [
        .line(
          "try ", .call("Caisson.ContractViolation._rejectNUL", [.text("in: \(names.values[index])"), subject(index)]))
      ]
    case .count(let index): parameterLocation(index) + [count(index)]
    case .size(let index): parameterLocation(index) + [size(index)]
    case .makeUpcall(let index): function.parameters[index].upcall.map { makeUpcall(index, $0) } ?? []
    case .hold(let index):
      [
        .line(
          "let \(names.helpers[index]) = \(trying)",
          .call("Caisson.CBorrowed._kept", [.text(names.values[index]), subject(index)]))
      ]
    case .keepPermanently(let index):
      [.line("", .call("\(store).keepPermanently", [.text(names.helpers[index]), parameterID(index)]))]
    case .drawOrder: [.line("let \(names.order) = ", .call("\(store).drawOrder", []))]
    case .takeReleased(let owners):
      [
        .line(
          "let \(names.released) = ",
          .text(owners.map { "\(store).take(owner: \(word(of: $0)))" }.joined(separator: " + ")))
      ]
    case .call: call(next.map { $0 == .return(.call) || $0 == .leave ? .result : .value } ?? .result)
    case .testFailure(let condition): testFailure(condition)
    case .putBack(let owners):
      [
        .block(
          "if \(names.failed) {",
          owners.map { .line("", .call("\(store).putBack", [.text(names.released), .text("owner: \(word(of: $0))")])) })
      ]
    case .retain(let index, let retention): [retain(index, retention)]
    case .keepAlive(let all):
      [.line("", .text(keepingAlive(all.map(kept))))] + scopeResult
    // The result is checked as it is returned, unless statements come between.
    case .check: checksOnReturn ? [] : functionLocation + [check]
    case .throwFailure(let condition): functionLocation + throwFailure(condition)
    case .return(.call): []
    case .return(.parts(let own, let written)): functionLocation + [.result(parts(own: own, written: written))]
    }
  }

  private func keepingAlive(_ values: [String]) -> String {
    let list = values.joined(separator: ", ")
    return "withExtendedLifetime(\(values.count == 1 ? list : "(\(list))")) {}"
  }

  /// The value of a scope in which statements follow the call.
  private var scopeResult: [SwiftStatement] { callGivesValue ? [.result(.text(names.value))] : [] }

  private func count(_ index: Int) -> SwiftStatement {
    guard case .count(let buffers, let unit, let type) = function.parameters[index].source else {
      return .directive("")
    }
    let counts = buffers.map { SwiftExpression.text(self.count(of: $0, unit)) }
    return .line(
      "let \(names.lowered[index]) = \(trying)",
      .call("\(lender)._count", counts + [.text("as: (\(type)).self"), subject(index)]))
  }

  private func count(of parameter: String, _ unit: CountUnit) -> String {
    let value = SwiftName.escaped(parameter)
    let argument = function.arguments.first { $0.name == parameter }
    if case .string(let isNullable) = argument?.marshalling {
      return isNullable ? "\(value)?.utf8.count ?? 0" : "\(value).utf8.count"
    }
    return "\(value).\(unit == .bytes ? "byteCount" : "count")"
  }

  private func size(_ index: Int) -> SwiftStatement {
    guard case .size(let measured, _, let type) = function.parameters[index].source else { return .directive("") }
    return .line(
      "let \(names.lowered[index]) = \(trying)",
      .call("\(lender)._size", [.text("of: (\(measured)).self"), .text("as: (\(type)).self"), subject(index)]))
  }

  private func retain(_ index: Int, _ retention: Retention) -> SwiftStatement {
    let isMemory = function.parameters[index].borrow != nil
    let key =
      retention.key.isEmpty ? [] : [SwiftExpression.text("key: [\(retention.key.map(key).joined(separator: ", "))]")]
    // If the call failed, C may retain either callback: order 0 replaces nothing.
    let order = function.failure == nil ? names.order : "\(names.failed) ? 0 : \(names.order)"
    return .line(
      "",
      .call(
        "\(store).retain",
        [
          .text(isMemory ? names.helpers[index] : handle(index)),
          .text("owner: \(retention.owner.map(word) ?? "nil")"), parameterID(index),
        ] + key + [.text("order: \(order)")]))
  }

  /// Stores in a variable whether the call failed, before C's result is checked against the description.
  private func testFailure(_ condition: FailureCondition) -> [SwiftStatement] {
    if case .null = condition {
      // A null result that the description excludes is nil here.
      let isNullable = function.result.value?.isNullable == true
      guard isNullable else { return [.line("let \(names.failed) = ", .text(failureTest(.null, of: names.value)))] }
    }
    return [
      .line("let \(names.failed): Bool", ""),
      .line(
        "",
        .text(
          "if let \(names.value) { \(names.failed) = \(failureTest(condition, of: names.value)) } else { \(names.failed) = true }"
        )),
    ]
  }

  private var isNullFailure: Bool { function.failure == .null && function.result.value?.isNullable == false }

  private var checksOnReturn: Bool { function.failure == nil }

  private var check: SwiftStatement {
    if isNullFailure {
      return .block("guard let \(names.value) = \(names.result) else {", [throwing("Swift.UInt(0)")])
    }
    return .line("let \(names.value) = ", checked(names.result, subject))
  }

  private func throwFailure(_ condition: FailureCondition) -> [SwiftStatement] {
    if isNullFailure { return [] }
    return [.block("if \(failureTest(condition, of: names.value)) {", [throwing(names.value)])]
  }

  private func throwing(_ result: String) -> SwiftStatement {
    .line(
      "throw ",
      .call("Caisson.CallFailure", [subject, .text("result: \(result)"), .text("errorNumber: \(names.errorNumber)")]))
  }

  /// Returns a value from C, checked against the description.
  private func checked(_ value: String, _ subject: SwiftExpression) -> SwiftExpression {
    function.receivesErrors
      ? .prefixed("try ", .call("Caisson._HostCall.checked", [.text(value), subject]))
      : .prefixed(trying, .call("\(lender)._written", [.text(value), subject]))
  }

  private func parts(own: Bool, written: [Int]) -> SwiftExpression {
    let result = checksOnReturn ? checked(names.result, subject) : .text(names.value)
    let parts = (own ? [result] : []) + written.map { checked(names.values[$0], subject($0)) }
    return parts.count == 1 ? parts[0] : .call("", parts)
  }

  /// Declares the span of an array that C modifies.
  func mutableSpan(_ index: Int) -> SwiftStatement {
    .line("var \(names.helpers[index]) = ", .text("\(names.values[index]).mutableSpan"))
  }

  // MARK: Expressions

  /// Returns a parameter for error reports, as a literal: `"parse(text:)"`.
  func subject(_ index: Int) -> SwiftExpression { .text("\"\(function.name)(\(function.parameters[index].name):)\"") }

  /// The method for error reports, as a literal.
  var subject: SwiftExpression { .text("\"\(function.name)\"") }

  func parameterID(_ index: Int) -> SwiftExpression { .text("Caisson._ParameterID(\(self.index), \(index))") }

  /// Returns the pointer to borrowed memory.
  func borrowedPointer(_ value: String) -> String { "Caisson.CBorrowed._pointer(\(value))" }

  /// Returns the callbacks that decide whether their common context is null, with their positions: one that is never
  /// null, or all.
  func contextOwners(of callbacks: [String]) -> [(index: Int, upcall: Upcall)] {
    let all = callbacks.compactMap { name -> (index: Int, upcall: Upcall)? in
      guard let index = function.parameters.firstIndex(where: { $0.upcall != nil && $0.name == name }) else {
        return nil
      }
      return function.parameters[index].upcall.map { (index, $0) }
    }
    return all.first { !$0.upcall.isNullable }.map { [$0] } ?? all
  }

  /// Returns the address of the object that a parameter stands for, as a word.
  func word(of name: String) -> String {
    guard let index = function.parameters.firstIndex(where: { $0.argument?.name == name }) else { return "nil" }
    let value = names.values[index]
    let pointer = function.parameters[index].borrow == nil ? value : borrowedPointer(value)
    return "\(pointer).word"
  }

  /// Returns a value by which the store distinguishes what one owner retains.
  func key(_ name: String) -> String {
    guard let index = function.parameters.firstIndex(where: { $0.argument?.name == name }) else { return "nil" }
    guard let borrow = function.parameters[index].borrow else { return names.values[index] }
    return "\(borrowedPointer(names.values[index]))\(borrow.isNullable ? "?" : "").word"
  }

  /// Returns the callback object of a parameter: the one made from a closure, or the one made for C from a callback
  /// that any thread may call.
  func callback(_ index: Int) -> String {
    switch function.parameters[index].upcall?.form {
    case .closure, .sendableCallback: names.callbacks[index]
    default: names.values[index]
    }
  }

  /// Returns the object that is kept alive for C.
  func kept(_ kept: Kept) -> String {
    switch kept {
    case .released: names.released
    case .parameter(let index): function.parameters[index].borrow == nil ? names.lowered[index] : names.helpers[index]
    }
  }

  /// Returns the test whether a checked result means failure.
  func failureTest(_ condition: FailureCondition, of value: String) -> String {
    switch condition {
    case .negative: "Caisson._FailureTest.negative(\(value))"
    case .nonzero: "Caisson._FailureTest.nonzero(\(value))"
    case .zero: "Caisson._FailureTest.zero(\(value))"
    case .null: "Caisson._FailureTest.null(\(value))"
    case .otherThan(let number): "Caisson._FailureTest.other(\(value), than: \(number))"
    case .predicate(let closure): "Caisson._FailureTest.holds(\(value), \(closure))"
    }
  }
}

extension CallStep {
  /// Whether the step encloses the steps that follow.
  package var opensScope: Bool {
    switch self {
    case .hop, .lock, .enter, .makeRoom, .lend: true
    default: false
    }
  }
}

/// The use that is made of the value of a call.
package enum CallUse {
  /// It is the result of its scope.
  case result
  /// It is stored in a variable for the steps that follow.
  case value
}

package import CaissonModel

/// Writes the parts of a call that differ between back ends, as Swift source.
package protocol CallWriter {
  /// The function that is called.
  var function: FunctionDescription { get }
  /// What lets one thread at a time into the library, as an expression; nil where nothing does.
  var serial: String? { get }
  /// What lends C memory, as an expression.
  var lender: String { get }
  /// `try ` where a call can fail, and nothing where it cannot.
  var trying: String { get }
  /// Whether C's result comes through memory, and not as the value of the call.
  var returnsThroughMemory: Bool { get }
  /// The parameters that are passed as a pointer to a copy of their value, by name.
  var indirect: [ParameterDescription] { get }
  /// The parameters of which is not known whether they are values or views of strings.
  var undecided: [ParameterDescription] { get }

  /// The beginning of a closure: its brace, its parameters, and where the compiler cannot tell, its result.
  func opening(_ parameter: String) -> String

  /// Says that what follows is about a parameter, for the compiler to complain at the user's line.
  func mark(_ parameter: ParameterDescription, _ writer: inout LineWriter)

  /// Makes a function pointer for a callback, in a local variable.
  func makeCallback(_ parameter: ParameterDescription, at index: Int, _ writer: inout LineWriter)

  /// Writes the call, and what follows from it for the lifetimes of callbacks; the last statement returns.
  ///
  /// - Parameter isChecked: whether the result is to be held to the description here, or is returned as an optional value that
  ///   is nil where its type does not allow it.
  func call(isChecked: Bool, _ writer: inout LineWriter)

}

extension CallWriter {
  /// Whether the method gives what the call gives, and nothing is left to do with it.
  package var isSimple: Bool {
    !function.receivesErrors && function.failure == nil && function.freedBy == nil && !function.hidesResult
      && function.parameters(passed: .result).isEmpty && !returnsThroughMemory
  }
}

extension CallWriter {
  /// Whether a result that has been checked means failure, as an expression.
  package func failureTest(of value: String) -> String? {
    switch function.failure {
    case .negative: "Caisson.FailureTest.negative(\(value))"
    case .nonzero: "Caisson.FailureTest.nonzero(\(value))"
    case .zero: "Caisson.FailureTest.zero(\(value))"
    case .null: function.resultIsNullable ? "Caisson.FailureTest.null(\(value))" : "false"
    case .predicate(let closure): "Caisson.FailureTest.holds(\(value), \(closure))"
    case nil: nil
    }
  }

  /// Whether the call keeps or lets go of callbacks, and may fail in C's eyes: then it has done neither for sure.
  package var lifetimesDependOnResult: Bool {
    function.failure != nil && !(function.lifetimes.retained.isEmpty && function.lifetimes.released.isEmpty)
  }

  /// Says in `__failed` whether the call has failed.
  ///
  /// - Parameter raw: the variable that holds what the call gave.
  package func writeFailure(of raw: String, _ writer: inout LineWriter) {
    guard lifetimesDependOnResult, let test = failureTest(of: "__checked") else { return }
    if case .null = function.failure, !function.resultIsNullable {
      return writer.line("let __failed = Caisson.FailureTest.null(\(raw))")
    }
    writer.line("let __failed: Bool")
    writer.line("if let __checked = \(raw) { __failed = \(test) } else { __failed = true }")
  }

  /// Keeps again what was taken out for owners that have not ended, if the call has failed.
  package func putBack(in store: String, _ writer: inout LineWriter) {
    guard lifetimesDependOnResult, !function.lifetimes.released.isEmpty else { return }
    writer.block("if __failed {") { writer in
      for name in function.lifetimes.released {
        writer.line("\(store).putBack(__released, owner: \(function.word(of: name)))")
      }
    }
  }

  /// The ticket that says which callback a kept one replaces: none, if the call has failed, for C may have either.
  package var ticket: String { lifetimesDependOnResult ? "__failed ? 0 : __ticket" : "__ticket" }
}

extension ParameterDescription {
  /// The local variable that holds what the parameter is turned into.
  package var local: String { passing == .result ? "__r_\(name)" : "__p_\(name)" }

  /// The callback: of a closure, the one that it was made into, and of one that any thread may call, the one that C is given.
  package var callback: String { isClosure || isSendable ? "__c_\(name)" : value }

  /// The callback that is called one time.
  package var oneCall: String { "__o_\(name)" }

  /// The pointer of memory that is borrowed.
  package var borrowedPointer: String { "Caisson.CBorrowed._pointer(\(value))" }

  /// What C keeps of memory that is borrowed.
  package var keptMemory: String { "__k_\(name)" }

  /// The parameter's name as an expression.
  package var value: String { SwiftName.escaped(name) }
}

extension FunctionDescription {
  /// A parameter for reports, as a literal: `"parse(text:)"`.
  package func subject(_ parameter: ParameterDescription) -> String { "\"\(name)(\(parameter.name):)\"" }

  /// The address of the object that a parameter stands for, as a word.
  package func word(of parameter: String) -> String {
    let owner = parameters.first { $0.name == parameter && $0.passing == .borrowed }
    return "\(owner?.borrowedPointer ?? SwiftName.escaped(parameter)).word"
  }

  /// The arguments by which the callback store tells apart what one owner keeps: `names: [name], `.
  package var namesArgument: String {
    if lifetimes.names.isEmpty { return "" }
    let names = lifetimes.names.map { name in
      guard let memory = parameters.first(where: { $0.name == name && $0.passing == .borrowed }) else {
        return SwiftName.escaped(name)
      }
      return "\(memory.borrowedPointer)\(memory.isNullable ? "?" : "").word"
    }
    return "names: [\(names.joined(separator: ", "))], "
  }

  /// The memory that C never lets go of, with its positions in C.
  package var keptForEver: [(parameter: ParameterDescription, position: Int)] {
    parameters.enumerated().filter { lifetimes.forever.contains($1.name) && $1.passing == .borrowed }.map { ($1, $0) }
  }

  /// What C keeps until it is replaced, or its owner is released: callbacks and memory, with their positions in C.
  package var retained: [(parameter: ParameterDescription, position: Int)] {
    parameters.enumerated()
      .filter { lifetimes.retained.contains($1.name) && [.callback, .borrowed].contains($1.passing) }
      .map { ($1, $0) }
  }

  private var keptMemory: [ParameterDescription] {
    (retained + keptForEver).map(\.parameter).filter { $0.passing == .borrowed }
  }

  /// Keeps for ever the memory that C does: before the call, whatever becomes of it.
  package func keepForEver(in store: String, slot: Int, _ writer: inout LineWriter) {
    for (parameter, position) in keptForEver {
      writer.line("\(store).keepForEver(\(parameter.keptMemory), slot: \(slot + position))")
    }
  }

  /// Holds the memory that C is to keep: before the call, for not all of it can be kept.
  ///
  /// - Parameter trying: `try `, where the address space can fail.
  package func holdKeptMemory(_ trying: String, _ writer: inout LineWriter) {
    for parameter in keptMemory {
      writer.line(
        "let \(parameter.keptMemory) = \(trying)Caisson.CBorrowed._kept(\(parameter.value), \(subject(parameter)))")
    }
  }

  /// What lives at least as long as the call.
  package var held: [String] {
    parameters(passed: .callback).map(\.local)
      + keptMemory.map(\.keptMemory)
      + (lifetimes.released.isEmpty ? [] : ["__released"])
  }

  /// Whether a callback is called one time.
  package func isOnce(_ parameter: ParameterDescription) -> Bool {
    parameter.passing == .callback && lifetimes.once.contains(parameter.name)
  }

  /// Whether C never lets go of a callback.
  package func isForever(_ parameter: ParameterDescription) -> Bool {
    parameter.passing == .callback && lifetimes.forever.contains(parameter.name)
  }

  /// The parameters of one way of passing.
  package func parameters(passed passing: ParameterDescription.Passing) -> [ParameterDescription] {
    parameters.filter { $0.passing == passing }
  }
}

package import CaissonModel

/// The lowering of a function to a plan: it alone decides which steps surround a call, and in which order.
///
/// From the outside in: a thread that may block, the library's lock, errors of callbacks, temporaries, callbacks, the
/// call; then the changes of lifetimes, and after the end of all temporaries, the result.
package struct Lowering<Type: LoweredType> {
  private let function: DescribedFunction<Type>
  private let isSerial: Bool
  private var steps: [CallStep] = []

  private init(_ function: DescribedFunction<Type>, isSerial: Bool) {
    self.function = function
    self.isSerial = isSerial
  }

  /// Returns the plan of a call.
  ///
  /// - Parameters:
  ///   - function: the function, as the description states it.
  ///   - isSerial: whether only one thread at a time may be inside the library.
  package static func plan(of function: DescribedFunction<Type>, isSerial: Bool) -> CallPlan {
    var lowering = Lowering(function, isSerial: isSerial)
    lowering.lower()
    return CallPlan(steps: lowering.steps)
  }

  private mutating func lower() {
    if function.method?.isAsync == true { steps.append(.hop) }
    if isSerial { steps.append(.lock) }
    prepare()
    let gathers = self.gathers
    if gathers { steps.append(.enter(receivesErrors: function.receivesErrors)) }
    if function.result.value?.type.isInMemory == true { steps.append(.makeRoom) }
    lend()
    call()
    guard gathers else { return steps.append(.return(.call)) }
    steps.append(.leave)
    complete()
  }

  /// Whether the value of the call needs further work after its return.
  private var gathers: Bool {
    guard !function.receivesErrors, written.isEmpty else { return true }
    guard let result = function.result.value else { return false }
    return result.failure != nil || result.freedBy != nil || result.use == .status
  }

  private mutating func prepare() {
    for (index, parameter) in function.parameters.enumerated() {
      switch parameter.source {
      case .argument(let argument) where function.receivesErrors && argument.marshalling.mayBeString:
        steps.append(.rejectNUL(index))
      case .count: steps.append(.count(index))
      case .size: steps.append(.size(index))
      default: break
      }
    }
  }

  // MARK: Arguments

  private mutating func lend() {
    let loans = function.parameters.enumerated().compactMap { index, parameter in
      loan(of: parameter).map { (index, $0) }
    }
    // A closure becomes a callback inside its scope, and the callback's error must leave all other scopes.
    steps += loans.filter { $0.1 == .closure }.map { .lend($0, $1) }
    steps += loans.filter { $0.1 != .closure }.map { .lend($0, $1) }
    steps += upcalls.map { .makeUpcall($0.offset) }
  }

  private func loan(of parameter: DescribedParameter<Type>) -> Loan? {
    switch parameter.source {
    case .count, .size, .context: nil
    case .constant: parameter.type.isInMemory ? .value : nil
    case .out: .out
    case .argument(let argument):
      switch argument.marshalling {
      case .value: parameter.type.isInMemory ? .value : nil
      case .string: .string
      case .upcall(let upcall): upcall.form == .closure ? .closure : nil
      case .buffer(let buffer): .buffer(buffer)
      case .inOut: .inOut
      case .borrowed: nil
      case .resolvedByCompiler: .resolvedByCompiler
      }
    }
  }

  // MARK: The call

  private mutating func call() {
    let retained = self.retained
    steps += (retained.map(\.index).filter { function.parameters[$0].borrow != nil } + permanentMemory).map {
      .hold($0)
    }
    steps += permanentMemory.map { .keepPermanently($0) }
    if !retained.isEmpty { steps.append(.drawOrder) }
    if !function.released.isEmpty { steps.append(.takeReleased(function.released)) }
    steps.append(.call)
    if let failure = function.failure, !(retained.isEmpty && function.released.isEmpty) {
      steps.append(.testFailure(failure))
      if !function.released.isEmpty { steps.append(.putBack(function.released)) }
    }
    steps += retained.map { .retain($0.index, $0.retention) }
    if !kept.isEmpty { steps.append(.keepAlive(kept)) }
  }

  private mutating func complete() {
    if let result = function.result.value {
      steps.append(.check)
      if let failure = result.failure { steps.append(.throwFailure(failure)) }
    }
    let own = function.result.value?.use == .returned
    steps.append(.return(.parts(own: own, written: written)))
  }

  // MARK: Parameters by marshalling

  private var upcalls: [(offset: Int, element: DescribedParameter<Type>)] {
    function.parameters.enumerated().filter { $0.element.upcall != nil }
  }

  private var written: [Int] {
    let written = function.parameters.enumerated().compactMap { index, parameter -> (position: Int, index: Int)? in
      if case .out(_, _, let position) = parameter.source { (position, index) } else { nil }
    }
    // The Swift order of the results may differ from that of the C pointers.
    return written.sorted { $0.position < $1.position }.map(\.index)
  }

  private var permanentMemory: [Int] {
    function.parameters.indices.filter { function.parameters[$0].borrow?.lifetime == .permanent }
  }

  /// The callbacks and memory that C retains until they are replaced, or their owner is released.
  private var retained: [(index: Int, retention: Retention)] {
    function.parameters.enumerated().compactMap { index, parameter in
      if case .retained(let retention) = parameter.upcall?.lifetime { return (index, retention) }
      if case .retained(let retention) = parameter.borrow?.lifetime { return (index, retention) }
      return nil
    }
  }

  private var kept: [Kept] {
    let memory = retained.map(\.index).filter { function.parameters[$0].borrow != nil } + permanentMemory
    return (upcalls.map(\.offset) + memory).map { .parameter($0) } + (function.released.isEmpty ? [] : [.released])
  }
}

extension Marshalling {
  /// Whether this is or may be a string.
  fileprivate var mayBeString: Bool {
    switch self {
    case .string, .resolvedByCompiler: true
    default: false
    }
  }
}

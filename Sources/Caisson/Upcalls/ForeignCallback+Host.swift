// The entries of generated trampolines: what C's call of a callback comes to. Generated code unrolls the arguments: a
// parameter pack would go through value witnesses, one by one.

public import CCaisson

extension ForeignCallback where Failure == Never, Result == Void {
  /// C calls a callback that returns nothing.
  ///
  /// - Parameters:
  ///   - callback: the callback, as ``Trampoline`` or ``ContextualCallback`` finds it: to be asked for first of all.
  ///   - name: the declaration, for reports.
  ///   - isKept: whether C keeps the callback after the call that it was passed to: it may then end while it runs.
  ///   - run: calls the callback with C's arguments.
  @inlinable
  @inline(__always)
  public static func enter(
    _ callback: CalledCallback, _ name: StaticString, isKept: Bool = true, _ run: (ForeignCallback) -> Void
  ) {
    use(callback, name, isKept, run)
  }
}

extension ForeignCallback where Failure == Never, Result: CValue {
  /// C calls a callback that returns a value.
  ///
  /// - Parameters:
  ///   - callback: the callback, as ``Trampoline`` or ``ContextualCallback`` finds it: to be asked for first of all.
  ///   - name: the declaration, for reports.
  ///   - isKept: whether C keeps the callback after the call that it was passed to: it may then end while it runs.
  ///   - run: calls the callback with C's arguments.
  @inlinable
  @inline(__always)
  public static func enter<Form: BitwiseCopyable>(
    _ callback: CalledCallback, _ name: StaticString, isKept: Bool = true,
    _ run: (ForeignCallback) -> Result
  ) -> Form {
    HostCall.form(use(callback, name, isKept, run))
  }
}

extension ForeignCallback where Failure == any Error, Result == Void {
  /// C calls a callback that returns nothing and may throw.
  ///
  /// - Parameters:
  ///   - callback: the callback, as ``Trampoline`` or ``ContextualCallback`` finds it: to be asked for first of all.
  ///   - name: the declaration, for reports.
  ///   - isKept: whether C keeps the callback after the call that it was passed to: it may then end while it runs.
  ///   - run: calls the callback with C's arguments.
  @inlinable
  @inline(__always)
  public static func enter(
    _ callback: CalledCallback, _ name: StaticString, isKept: Bool = true,
    _ run: (ForeignCallback) throws -> Void
  ) {
    CallbackErrors.catchingOnHost(name, resultOnError: ()) { try use(callback, name, isKept, run) }
  }
}

extension ForeignCallback where Failure == any Error, Result: CValue {
  /// C calls a callback that returns a value and may throw; C is then given `resultOnError`.
  ///
  /// - Parameters:
  ///   - callback: the callback, as ``Trampoline`` or ``ContextualCallback`` finds it: to be asked for first of all.
  ///   - name: the declaration, for reports.
  ///   - isKept: whether C keeps the callback after the call that it was passed to: it may then end while it runs.
  ///   - run: calls the callback with C's arguments.
  @inlinable
  @inline(__always)
  public static func enter<Form: BitwiseCopyable>(
    _ callback: CalledCallback, _ name: StaticString, isKept: Bool = true, resultOnError: Result,
    _ run: (ForeignCallback) throws -> Result
  ) -> Form {
    HostCall.form(
      CallbackErrors.catchingOnHost(name, resultOnError: resultOnError) { try use(callback, name, isKept, run) })
  }
}

extension ForeignCallback where Failure == Never, Result: CValue {
  /// C calls a callback whose result goes through memory.
  ///
  /// - Parameters:
  ///   - callback: the callback, as ``Trampoline`` or ``ContextualCallback`` finds it: to be asked for first of all.
  ///   - name: the declaration, for reports.
  ///   - isKept: whether C keeps the callback after the call that it was passed to: it may then end while it runs.
  ///   - result: where C wants it.
  ///   - run: calls the callback with C's arguments.
  public static func enter(
    _ callback: CalledCallback, _ name: StaticString, isKept: Bool = true,
    to result: UnsafeMutableRawPointer?, _ run: (ForeignCallback) -> Result
  ) {
    give(use(callback, name, isKept, run), to: result, name)
  }
}

extension ForeignCallback where Failure == any Error, Result: CValue {
  /// C calls a callback whose result goes through memory and that may throw; C is then given `resultOnError`.
  ///
  /// - Parameters:
  ///   - callback: the callback, as ``Trampoline`` or ``ContextualCallback`` finds it: to be asked for first of all.
  ///   - name: the declaration, for reports.
  ///   - isKept: whether C keeps the callback after the call that it was passed to: it may then end while it runs.
  ///   - result: where C wants it.
  ///   - run: calls the callback with C's arguments.
  public static func enter(
    _ callback: CalledCallback, _ name: StaticString, isKept: Bool = true,
    to result: UnsafeMutableRawPointer?, resultOnError: Result, _ run: (ForeignCallback) throws -> Result
  ) {
    give(
      CallbackErrors.catchingOnHost(name, resultOnError: resultOnError) { try use(callback, name, isKept, run) },
      to: result,
      name)
  }
}

extension ForeignCallback {
  /// Runs a callback for C. One that C keeps is held meanwhile, for it may be replaced while it runs; one that ends with the call is
  /// held by who made the call.
  @inlinable
  @inline(__always)
  static func use<Value, Problem: Error>(
    _ called: CalledCallback, _ name: StaticString, _ isKept: Bool,
    _ run: (ForeignCallback) throws(Problem) -> Value
  ) throws(Problem) -> Value {
    if isKept { return try hold(called, name, run) }
    // Strict checks take nobody's word for it that C is done when the call returns.
    if caisson_is_strict() != 0 { return try holdAllTheSame(called, name, run) }
    // The entry and the object were stored together, by generated code that knows the type of both.
    let object = Unmanaged<ForeignCallback>.fromOpaque(called.object)
    let outcome = object._withUnsafeGuaranteedRef { callback in Swift.Result { () throws(Problem) in try run(callback) }
    }
    return try outcome.get()
  }

  // Beside the path of a call.
  @inlinable
  @inline(never)
  static func holdAllTheSame<Value, Problem: Error>(
    _ called: CalledCallback, _ name: StaticString, _ run: (ForeignCallback) throws(Problem) -> Value
  ) throws(Problem) -> Value {
    try hold(called, name, run)
  }

  /// Runs a callback that another thread may end meanwhile.
  @inlinable
  @inline(__always)
  static func hold<Value, Problem: Error>(
    _ called: CalledCallback, _ name: StaticString, _ run: (ForeignCallback) throws(Problem) -> Value
  ) throws(Problem) -> Value {
    let object = Unmanaged<ForeignCallback>.fromOpaque(called.enter())
    defer { called.leave() }
    let outcome = object._withUnsafeGuaranteedRef { callback in
      Swift.Result { () throws(Problem) in
        guard callback.begin() else { HostSpace.failure(.calledAgain(name)) }
        defer { callback.end() }
        return try run(callback)
      }
    }
    return try outcome.get()
  }
}

/// Writes a callback's result to where C wants it.
private func give<Value: CValue>(_ value: Value, to result: UnsafeMutableRawPointer?, _ name: StaticString) {
  guard value.fits(in: .host) else {
    HostSpace.failure(ContractViolation(.valueOutOfRange, in: "the result of the callback \(name)"))
  }
  value.encode(into: result.unsafelyUnwrapped, as: .host)
}

extension HostCall {
  /// An argument of a callback that is passed through memory, held to what the description says of it.
  ///
  /// - Parameter bytes: where its bytes are.
  public static func argument<Value: CValue>(
    at bytes: UnsafeMutableRawPointer?, _ name: StaticString
  ) -> Value {
    let start = UnsafeRawPointer(bytes.unsafelyUnwrapped)
    guard let value = Value.decode(from: start, as: .host, instance: .host) else {
      HostSpace.failure(.rejected(Value.self, in: "an argument of the callback \(name)"))
    }
    return value
  }

  /// An argument of a callback, held to what the description says of it.
  @inlinable
  @inline(__always)
  public static func argument<Value: CValue, Form: BitwiseCopyable>(_ form: Form, _ name: StaticString) -> Value {
    guard let value = value(of: form, as: Value.self) else {
      HostSpace.failure(.unexpectedArgument(Value.self, of: name))
    }
    return value
  }
}

extension CallbackErrors {
  @usableFromInline
  static func catchingOnHost<Result>(
    _ name: StaticString, resultOnError: Result, _ body: () throws -> Result
  ) -> Result {
    catching(name, failure: Never.self, resultOnError: resultOnError, body)
  }
}

extension ContractViolation {
  /// A second call of a callback that C calls once.
  @usableFromInline
  static func calledAgain(_ name: StaticString) -> Self { Self(.calledAgain, in: "\(name)") }

  /// An argument of a callback that its type does not allow.
  @usableFromInline
  static func unexpectedArgument<Value: CValue>(_ type: Value.Type, of name: StaticString) -> Self {
    .rejected(type, in: "an argument of the callback \(name)")
  }
}

// The entry points of generated trampolines for calls from C. Generated code unrolls the arguments, because a parameter
// pack would go through value witnesses one by one.

public import CCaisson

extension ForeignCallback where Failure == Never, Result == Void {
  /// Runs a callback that returns nothing, for a call from C.
  ///
  /// - Parameters:
  ///   - callback: the callback, as found by ``_Trampoline`` or ``_ContextualCallback``; find it before doing anything
  ///     else.
  ///   - name: the declaration, for messages.
  ///   - isKept: whether C retains the callback after the call that it was passed to, so that it may end while it runs.
  ///   - run: a closure that calls the callback with C's arguments.
  @inlinable
  @inline(__always)
  @_documentation(visibility: internal)
  public static func _enter(
    _ callback: _CalledCallback, _ name: StaticString, isKept: Bool = true,
    _ run: (ForeignCallback, _UpcallArguments) -> Void
  ) {
    use(callback, name, isKept, run)
  }
}

extension ForeignCallback where Failure == Never, Result: CValue {
  /// Runs a callback that returns a value, for a call from C.
  ///
  /// - Parameters:
  ///   - callback: the callback, as found by ``_Trampoline`` or ``_ContextualCallback``; find it before doing anything
  ///     else.
  ///   - name: the declaration, for messages.
  ///   - isKept: whether C retains the callback after the call that it was passed to, so that it may end while it runs.
  ///   - run: a closure that calls the callback with C's arguments.
  /// - Returns: the result as a word.
  @inlinable
  @inline(__always)
  @_documentation(visibility: internal)
  public static func _enter<Word: BitwiseCopyable>(
    _ callback: _CalledCallback, _ name: StaticString, isKept: Bool = true,
    _ run: (ForeignCallback, _UpcallArguments) -> Result
  ) -> Word {
    _HostCall.word(of: use(callback, name, isKept, run))
  }
}

extension ForeignCallback where Failure == any Error, Result == Void {
  /// Runs a callback that returns nothing and may throw, for a call from C.
  ///
  /// - Parameters:
  ///   - callback: the callback, as found by ``_Trampoline`` or ``_ContextualCallback``; find it before doing anything
  ///     else.
  ///   - name: the declaration, for messages.
  ///   - isKept: whether C retains the callback after the call that it was passed to, so that it may end while it runs.
  ///   - run: a closure that calls the callback with C's arguments.
  @inlinable
  @inline(__always)
  @_documentation(visibility: internal)
  public static func _enter(
    _ callback: _CalledCallback, _ name: StaticString, isKept: Bool = true,
    _ run: (ForeignCallback, _UpcallArguments) throws -> Void
  ) {
    _CallbackErrors.catchingOnHost(name, resultOnError: ()) { try use(callback, name, isKept, run) }
  }
}

extension ForeignCallback where Failure == any Error, Result: CValue {
  /// Runs a callback that returns a value and may throw, for a call from C.
  ///
  /// - Parameters:
  ///   - callback: the callback, as found by ``_Trampoline`` or ``_ContextualCallback``; find it before doing anything
  ///     else.
  ///   - name: the declaration, for messages.
  ///   - isKept: whether C retains the callback after the call that it was passed to, so that it may end while it runs.
  ///   - resultOnError: the result for C if the callback throws.
  ///   - run: a closure that calls the callback with C's arguments.
  /// - Returns: the result as a word.
  @inlinable
  @inline(__always)
  @_documentation(visibility: internal)
  public static func _enter<Word: BitwiseCopyable>(
    _ callback: _CalledCallback, _ name: StaticString, isKept: Bool = true, resultOnError: Result,
    _ run: (ForeignCallback, _UpcallArguments) throws -> Result
  ) -> Word {
    _HostCall.word(
      of: _CallbackErrors.catchingOnHost(name, resultOnError: resultOnError) { try use(callback, name, isKept, run) })
  }
}

extension ForeignCallback where Failure == Never, Result: CValue {
  /// Runs a callback that returns a value through memory, for a call from C.
  ///
  /// - Parameters:
  ///   - callback: the callback, as found by ``_Trampoline`` or ``_ContextualCallback``; find it before doing anything
  ///     else.
  ///   - name: the declaration, for messages.
  ///   - isKept: whether C retains the callback after the call that it was passed to, so that it may end while it runs.
  ///   - result: C's memory for the result.
  ///   - run: a closure that calls the callback with C's arguments.
  @_documentation(visibility: internal)
  public static func _enter(
    _ callback: _CalledCallback, _ name: StaticString, isKept: Bool = true,
    to result: UnsafeMutableRawPointer?, _ run: (ForeignCallback, _UpcallArguments) -> Result
  ) {
    give(use(callback, name, isKept, run), to: result, name)
  }
}

extension ForeignCallback where Failure == any Error, Result: CValue {
  /// Runs a callback that returns a value through memory and may throw, for a call from C.
  ///
  /// - Parameters:
  ///   - callback: the callback, as found by ``_Trampoline`` or ``_ContextualCallback``; find it before doing anything
  ///     else.
  ///   - name: the declaration, for messages.
  ///   - isKept: whether C retains the callback after the call that it was passed to, so that it may end while it runs.
  ///   - result: C's memory for the result.
  ///   - run: a closure that calls the callback with C's arguments.
  @_documentation(visibility: internal)
  public static func _enter(
    _ callback: _CalledCallback, _ name: StaticString, isKept: Bool = true,
    to result: UnsafeMutableRawPointer?, resultOnError: Result,
    _ run: (ForeignCallback, _UpcallArguments) throws -> Result
  ) {
    give(
      _CallbackErrors.catchingOnHost(name, resultOnError: resultOnError) { try use(callback, name, isKept, run) },
      to: result,
      name)
  }
}

extension ForeignCallback {
  /// Runs a callback for C.
  ///
  /// A retained callback is held meanwhile, because it may be replaced while it runs; one that ends with the call is
  /// held by the caller.
  @inlinable
  @inline(__always)
  static func use<Value, Problem: Error>(
    _ called: _CalledCallback, _ name: StaticString, _ isKept: Bool,
    _ run: (ForeignCallback, _UpcallArguments) throws(Problem) -> Value
  ) throws(Problem) -> Value {
    if isKept { return try hold(called, name, run) }
    // Strict checks do not rely on the description that C is done with the callback when the call returns.
    if caisson_is_strict() != 0 { return try holdAllTheSame(called, name, run) }
    // The entry and the object were stored together by generated code that knows both types.
    let object = Unmanaged<ForeignCallback>.fromOpaque(called.object)
    let outcome = object._withUnsafeGuaranteedRef { callback in
      Swift.Result { () throws(Problem) in try run(callback, _UpcallArguments(name)) }
    }
    return try outcome.get()
  }

  // Not inlined, to keep it off the fast path.
  @inlinable
  @inline(never)
  static func holdAllTheSame<Value, Problem: Error>(
    _ called: _CalledCallback, _ name: StaticString, _ run: (ForeignCallback, _UpcallArguments) throws(Problem) -> Value
  ) throws(Problem) -> Value {
    try hold(called, name, run)
  }

  /// Runs a callback that another thread may end meanwhile.
  @inlinable
  @inline(__always)
  static func hold<Value, Problem: Error>(
    _ called: _CalledCallback, _ name: StaticString, _ run: (ForeignCallback, _UpcallArguments) throws(Problem) -> Value
  ) throws(Problem) -> Value {
    let object = Unmanaged<ForeignCallback>.fromOpaque(called.enter())
    defer { called.leave() }
    let outcome = object._withUnsafeGuaranteedRef { callback in
      Swift.Result { () throws(Problem) in
        guard callback.begin() else { HostSpace.failure(.calledAgain(name)) }
        defer { callback.end() }
        return try run(callback, _UpcallArguments(name))
      }
    }
    return try outcome.get()
  }
}

/// Writes a callback's result to C's memory.
private func give<Value: CValue>(_ value: Value, to result: UnsafeMutableRawPointer?, _ name: StaticString) {
  guard value.fits(in: .host) else {
    HostSpace.failure(ContractViolation(.valueOutOfRange, in: "the result of the callback \(name)"))
  }
  value.encode(into: result.unsafelyUnwrapped, as: .host)
}

extension _CallbackErrors {
  @usableFromInline
  static func catchingOnHost<Result>(
    _ name: StaticString, resultOnError: Result, _ body: () throws -> Result
  ) -> Result {
    catching(name, failure: Never.self, resultOnError: resultOnError, body)
  }
}

extension ContractViolation {
  /// A second call of a callback that is described as called once.
  @usableFromInline
  package static func calledAgain(_ name: StaticString) -> Self { Self(.calledAgain, in: "\(name)") }

  /// An argument that is not valid for its type.
  @usableFromInline
  static func unexpectedArgument<Value: CValue>(_ type: Value.Type, of name: StaticString) -> Self {
    .rejected(type, in: "an argument of the callback \(name)")
  }
}

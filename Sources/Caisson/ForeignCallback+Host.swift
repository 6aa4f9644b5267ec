// The entries of generated trampolines: what C's call of a callback comes to. Generated code unrolls the arguments: a
// parameter pack would go through value witnesses, one by one.

extension ForeignCallback where Failure == Never, Result == Void {
  /// C calls a callback that returns nothing.
  ///
  /// - Parameter run: calls the callback with C's arguments.
  @inlinable
  @inline(__always)
  public static func enter(_ name: StaticString, _ run: (ForeignCallback) -> Void) {
    run(Trampoline.current(as: ForeignCallback.self))
  }
}

extension ForeignCallback where Failure == Never, Result: HostValue {
  /// C calls a callback that returns a value.
  ///
  /// - Parameter run: calls the callback with C's arguments.
  @inlinable
  @inline(__always)
  public static func enter(_ name: StaticString, _ run: (ForeignCallback) -> Result) -> Result.CForm {
    run(Trampoline.current(as: ForeignCallback.self)).cForm
  }
}

extension ForeignCallback where Failure == any Error, Result == Void {
  /// C calls a callback that returns nothing and may throw.
  ///
  /// - Parameter run: calls the callback with C's arguments.
  @inlinable
  @inline(__always)
  public static func enter(_ name: StaticString, _ run: (ForeignCallback) throws -> Void) {
    let callback = Trampoline.current(as: ForeignCallback.self)
    CallbackErrors.catchingOnHost(name, resultOnError: ()) { try run(callback) }
  }
}

extension ForeignCallback where Failure == any Error, Result: HostValue {
  /// C calls a callback that returns a value and may throw; C is then given `resultOnError`.
  ///
  /// - Parameter run: calls the callback with C's arguments.
  @inlinable
  @inline(__always)
  public static func enter(
    _ name: StaticString, resultOnError: Result, _ run: (ForeignCallback) throws -> Result
  ) -> Result.CForm {
    let callback = Trampoline.current(as: ForeignCallback.self)
    return CallbackErrors.catchingOnHost(name, resultOnError: resultOnError) { try run(callback) }.cForm
  }
}

extension HostCall {
  /// An argument of a callback, held to what the description says of it.
  @inlinable
  @inline(__always)
  public static func argument<Value: HostValue>(_ form: Value.CForm, _ name: StaticString) -> Value {
    guard let value = Value.value(of: form) else {
      HostSpace.failure(.unexpectedArgument(of: name))
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
  /// A null pointer as an argument of a callback.
  @usableFromInline
  static func unexpectedArgument(of name: StaticString) -> Self {
    Self(.unexpectedNull, in: "an argument of the callback \(name)")
  }
}

// The entries of generated trampolines: what C's call of a callback comes to.

extension ForeignCallback where repeat each Parameter: HostValue {
  /// The trampoline's entry in Swift: finds the callback that C called, and runs it.
  @inlinable
  @inline(__always)
  static func run(
    _ name: StaticString, _ form: repeat (each Parameter).CForm
  ) throws(Failure) -> Result {
    let callback = Trampoline.current(as: Self.self)
    return try callback.body(repeat argument((each Parameter).self, each form, name))
  }

  @inlinable
  @inline(__always)
  static func argument<Value: HostValue>(
    _ type: Value.Type, _ form: Value.CForm, _ name: StaticString
  ) -> Value {
    guard let value = Value.value(of: form) else {
      HostSpace.failure(.unexpectedArgument(of: name))
    }
    return value
  }
}

extension ForeignCallback where repeat each Parameter: HostValue, Result == Void {
  /// C calls a callback that returns nothing.
  @inlinable
  public static func enter(_ name: StaticString, _ form: repeat (each Parameter).CForm)
  where Failure == Never {
    run(name, repeat each form)
  }

  /// C calls a callback that returns nothing and may throw.
  @inlinable
  public static func enter(_ name: StaticString, _ form: repeat (each Parameter).CForm)
  where Failure == any Error {
    CallbackErrors.catchingOnHost(name, resultOnError: ()) { try run(name, repeat each form) }
  }
}

extension ForeignCallback where repeat each Parameter: HostValue, Result: HostValue {
  /// C calls a callback that returns a value.
  @inlinable
  public static func enter(
    _ name: StaticString, _ form: repeat (each Parameter).CForm
  ) -> Result.CForm where Failure == Never {
    run(name, repeat each form).cForm
  }

  /// C calls a callback that returns a value and may throw; C is then given `resultOnError`.
  @inlinable
  public static func enter(
    _ name: StaticString, _ form: repeat (each Parameter).CForm, resultOnError: Result
  ) -> Result.CForm where Failure == any Error {
    CallbackErrors.catchingOnHost(name, resultOnError: resultOnError) {
      try run(name, repeat each form)
    }.cForm
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

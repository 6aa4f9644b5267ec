/// A Swift closure that C can call.
///
/// In a description it is written `Callback<Parameters..., Result>` (the closure can throw only the failure of a call)
/// or `ThrowingCallback<Parameters..., Result>` (the closure can throw any error), preferably behind a name: `typealias
/// StartHandler = Callback<Context, CString, Void>`. A program makes one from a closure:
///
/// ```swift
/// let start = E.StartHandler { _, name in print(name) }
/// ```
///
/// The description of the function that takes it says how long C may call it: until that call returns, or, if the
/// function says `.retained`, until it is replaced or its owner is released. It is kept alive that long. The closure
/// runs on the thread on which C calls it; a callback for several threads is a `SendableCallback<...>`.
public final class ForeignCallback<Failure: Error, each Parameter, Result> {
  @usableFromInline package let body: (repeat each Parameter) throws(Failure) -> Result
  /// The action to perform when C has called it; nil if C may call it more than once.
  @usableFromInline let onceCalled: OnceCalled?

  /// Makes a callback that runs a closure.
  @inlinable
  public init(_ body: @escaping (repeat each Parameter) throws(Failure) -> Result) {
    self.body = body
    onceCalled = nil
  }

  private init(onceCalled: OnceCalled, _ body: @escaping (repeat each Parameter) throws(Failure) -> Result) {
    self.body = body
    self.onceCalled = onceCalled
  }

  /// Returns a copy of the callback, to be passed for a single call from C; for macro expansions and generated code.
  @_documentation(visibility: internal)
  public func _forOneCall() -> ForeignCallback { ForeignCallback(onceCalled: OnceCalled(), body) }

  /// Begins a call from C; false if the callback can be called only once and that call has begun.
  @inlinable
  @inline(__always)
  package func begin() -> Bool {
    guard let onceCalled else { return true }
    return onceCalled.begin()
  }

  /// Ends a call from C.
  @inlinable
  @inline(__always)
  package func end() {
    if let onceCalled { onceCalled.end() }
  }

  /// Runs the closure, as C would.
  @inlinable
  public func callAsFunction(_ parameter: repeat each Parameter) throws(Failure) -> Result {
    try body(repeat each parameter)
  }
}

extension ForeignCallback: CArgument, CNullableArgument where repeat each Parameter: CPointee {}

/// The action to perform when C has called a callback that it calls once.
@usableFromInline
final class OnceCalled: Sendable {
  private let ending = Locked<(@Sendable () -> Void)?>(nil)
  private let hasBegun = Locked(false)

  func then(_ ending: @escaping @Sendable () -> Void) { self.ending.withLock { $0 = ending } }

  /// Begins the call from C; true the first time, and on one thread only.
  @usableFromInline
  func begin() -> Bool {
    hasBegun.withLock { hasBegun in
      defer { hasBegun = true }
      return !hasBegun
    }
  }

  @usableFromInline
  func end() {
    let ending = ending.withLock { ending in
      defer { ending = nil }
      return ending
    }
    ending?()
  }
}

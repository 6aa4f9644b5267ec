/// A Swift closure that C can call.
///
/// In a description it is written `Callback<Parameters..., Result>` (the closure can throw what a call can fail with,
/// and nothing else) or `ThrowingCallback<Parameters..., Result>` (the closure can throw anything), best behind a
/// name: `typealias StartHandler = Callback<Context, CString, Void>`. A program makes one from a closure:
///
/// ```swift
/// let start = E.StartHandler { _, name in print(name) }
/// ```
///
/// How long C may call it is in the description of the function that it is passed to: until that call returns, or,
/// where the function says `retains:`, until it is replaced or its owner is released. It is kept alive that long. The
/// closure runs on whatever thread C calls it on: one that is called on several is a `SendableCallback<...>`.
public final class ForeignCallback<Failure: Error, each Parameter, Result> {
  @usableFromInline let body: (repeat each Parameter) throws(Failure) -> Result
  /// What is to be done when C has called it; nil where C may call it more than once.
  @usableFromInline let onceCalled: OnceCalled?

  /// A callback that runs a closure.
  @inlinable
  public init(_ body: @escaping (repeat each Parameter) throws(Failure) -> Result) {
    self.body = body
    onceCalled = nil
  }

  private init(onceCalled: OnceCalled, _ body: @escaping (repeat each Parameter) throws(Failure) -> Result) {
    self.body = body
    self.onceCalled = onceCalled
  }

  /// The callback as one of its own, to be passed one time: for macro-written and generated code.
  public func forOneCall() -> ForeignCallback { ForeignCallback(onceCalled: OnceCalled(), body) }

  /// C calls it; false where it has been called, or is being called, the one time that it can be.
  @inlinable
  @inline(__always)
  func begin() -> Bool {
    guard let onceCalled else { return true }
    return onceCalled.begin()
  }

  /// C has called it.
  @inlinable
  @inline(__always)
  func end() {
    if let onceCalled { onceCalled.end() }
  }

  /// Runs the closure, as C would.
  @inlinable
  public func callAsFunction(_ parameter: repeat each Parameter) throws(Failure) -> Result {
    try body(repeat each parameter)
  }
}

extension ForeignCallback: CArgument, CNullableArgument where repeat each Parameter: CPointee {
  public static func describeArgument(in types: inout TypeTable) -> ArgumentDescription {
    ArgumentDescription(
      type: .pointer(to: .function(functionType(in: &types))), passing: .callback,
      callbackThrows: Failure.self == (any Error).self)
  }

  /// The type of the function that C calls, with the context where it has one.
  static func functionType(
    in types: inout TypeTable, _ context: CallbackContext.Position? = nil
  ) -> FunctionType {
    var parameters: [CType] = []
    for parameter in repeat (each Parameter).self {
      parameters.append(parameter.describe(in: &types))
    }
    if let context { parameters.insert(.pointer(to: .void), at: context == .first ? 0 : parameters.count) }
    let result = (Result.self as? any CPointee.Type)?.describe(in: &types) ?? .void
    return FunctionType(parameters: parameters, result: result)
  }
}

/// What is to be done when C has called a callback that it calls one time.
@usableFromInline
final class OnceCalled: Sendable {
  private let ending = Locked<(@Sendable () -> Void)?>(nil)
  private let hasBegun = Locked(false)

  func then(_ ending: @escaping @Sendable () -> Void) { self.ending.withLock { $0 = ending } }

  /// C calls it: true the first time, and on one thread alone.
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

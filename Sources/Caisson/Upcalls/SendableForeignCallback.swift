/// A Swift closure that C can call on any thread, and on several threads at once.
///
/// In a description it is written `SendableCallback<Parameters..., Result>` or `SendableThrowingCallback<Parameters...,
/// Result>`, for a callback that C retains for the library as a whole, or calls on threads of its own. The compiler
/// checks that the closure's captures are `Sendable`.
public struct SendableForeignCallback<Failure: Error, each Parameter, Result>: @unchecked Sendable {
  // Unchecked: only the initializer knows that the closure is Sendable.

  /// The type of the callback that C gets.
  @_documentation(visibility: internal)
  public typealias _Plain = ForeignCallback<Failure, repeat each Parameter, Result>

  /// The callback that C gets, for macro expansions and generated code.
  @_documentation(visibility: internal)
  public let _plain: _Plain

  /// Makes a callback that runs a closure.
  public init(_ body: @escaping @Sendable (repeat each Parameter) throws(Failure) -> Result) {
    _plain = ForeignCallback(body)
  }

  /// Runs the closure, as C would.
  public func callAsFunction(_ parameter: repeat each Parameter) throws(Failure) -> Result {
    try _plain(repeat each parameter)
  }
}

extension SendableForeignCallback: CArgument, CNullableArgument where repeat each Parameter: CPointee {}

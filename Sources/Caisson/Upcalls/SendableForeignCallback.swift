/// A Swift closure that C can call on any thread, on several at once too.
///
/// In a description it is written `SendableCallback<Parameters..., Result>` or `SendableThrowingCallback<Parameters..., Result>`:
/// for a callback that C keeps for the library as a whole, or calls on threads of its own. What the closure captures is
/// `Sendable`, which the compiler sees to.
public struct SendableForeignCallback<Failure: Error, each Parameter, Result>: @unchecked Sendable {  // Its closure is.
  /// The callback that C is given.
  public typealias Plain = ForeignCallback<Failure, repeat each Parameter, Result>

  /// The callback that C is given: for macro-written and generated code.
  public let plain: Plain

  /// A callback that runs a closure.
  public init(_ body: @escaping @Sendable (repeat each Parameter) throws(Failure) -> Result) {
    plain = ForeignCallback(body)
  }

  /// Runs the closure, as C would.
  public func callAsFunction(_ parameter: repeat each Parameter) throws(Failure) -> Result {
    try plain(repeat each parameter)
  }
}

extension SendableForeignCallback: CArgument, CNullableArgument where repeat each Parameter: CPointee {
  public static func describeArgument(in types: inout TypeTable) -> ArgumentDescription {
    Plain.describeArgument(in: &types)
  }
}

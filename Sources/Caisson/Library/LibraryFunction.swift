/// An optional function: the value of an optional property of a description.
///
/// A description declares it as `var name: Function<Parameters..., Result>? { get }`.
public struct LibraryFunction<Failure: Error, each Parameter, Result> {
  @usableFromInline let body: (repeat each Parameter) throws(Failure) -> Result

  /// Makes a function from a closure that calls it.
  @inlinable
  public init(_ body: @escaping (repeat each Parameter) throws(Failure) -> Result) { self.body = body }

  /// Calls the function.
  @inlinable
  public func callAsFunction(_ parameter: repeat each Parameter) throws(Failure) -> Result {
    try body(repeat each parameter)
  }
}

/// A function that a library may or may not have: the value of an optional property of a description.
///
/// In a description it is written `var name: Function<Parameters..., Result>? { get }`.
public struct LibraryFunction<Failure: Error, each Parameter, Result> {
  @usableFromInline let body: (repeat each Parameter) throws(Failure) -> Result

  /// A function that is called by a closure: for macro-written and generated code.
  @inlinable
  public init(_ body: @escaping (repeat each Parameter) throws(Failure) -> Result) { self.body = body }

  /// Calls the function.
  @inlinable
  public func callAsFunction(_ parameter: repeat each Parameter) throws(Failure) -> Result {
    try body(repeat each parameter)
  }
}

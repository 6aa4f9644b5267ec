extension Linker {
  /// Calls a function that returns a value, and holds C to what the description says of it: for macro-written code.
  ///
  /// - Parameter name: the function's name, for the report of a null pointer.
  @inlinable
  @inline(__always)
  public func call<Result: CResult>(
    _ entry: Entry, _ frame: inout Frame, returning type: Result.Type, name: StaticString
  ) throws(Failure) -> Result {
    guard let result = try Result.result(of: self, entry, &frame) else {
      throw Space.failure(.unexpectedResult(type, of: name))
    }
    return result
  }

  /// Calls a function that returns a value: for macro-written code, which holds C to the description.
  ///
  /// - Returns: nil if C gives what the type does not allow.
  @inlinable
  @inline(__always)
  public func invoke<Result: CResult>(
    _ entry: Entry, _ frame: inout Frame, giving type: Result.Type
  ) throws(Failure) -> Result? {
    try Result.result(of: self, entry, &frame)
  }
}

/// Runs a call: for macro-written and generated code, which goes on with what it gave.
@inlinable
@inline(__always)
public func entering<Result, Failure: Error>(_ body: () throws(Failure) -> Result) throws(Failure) -> Result {
  try body()
}

extension ContractViolation {
  /// A result that its type does not allow.
  @usableFromInline
  static func unexpectedResult<Result: CResult>(_ type: Result.Type, of function: StaticString) -> Self {
    .rejected(type, in: "the result of \(function)")
  }
}

extension Invoker {
  /// Calls a function that returns a value, and checks the result against its type; for macro expansions.
  ///
  /// - Parameters:
  ///   - entry: the function.
  ///   - frame: the arguments.
  ///   - type: the type of the result.
  ///   - name: the function's name, for error messages.
  /// - Returns: the decoded result.
  /// - Throws: the failure of the call, or of a result that the type does not allow.
  @inlinable
  @inline(__always)
  @_documentation(visibility: internal)
  public func _call<Result: CResult>(
    _ entry: Entry, _ frame: inout Frame, returning type: Result.Type, name: StaticString
  ) throws(Failure) -> Result {
    guard let result = try Result.result(of: self, entry, &frame) else {
      throw Self.rejection(of: type, name)
    }
    return result
  }

  /// Calls a function that returns a value, for macro expansions that check the result themselves.
  ///
  /// - Parameters:
  ///   - entry: the function.
  ///   - frame: the arguments.
  ///   - type: the type of the result.
  /// - Returns: the decoded result; nil if the type does not allow C's result.
  /// - Throws: the failure of the call.
  @inlinable
  @inline(__always)
  @_documentation(visibility: internal)
  public func _invoke<Result: CResult>(
    _ entry: Entry, _ frame: inout Frame, giving type: Result.Type
  ) throws(Failure) -> Result? {
    try Result.result(of: self, entry, &frame)
  }
}

/// Runs a call, for macro expansions and generated code that process its result afterwards.
@inlinable
@inline(__always)
@_documentation(visibility: internal)
public func _entering<Result, Failure: Error>(_ body: () throws(Failure) -> Result) throws(Failure) -> Result {
  try body()
}

extension Invoker {
  /// The failure for a result that its type does not allow: beside the path of a call, of which there are as many as functions.
  @usableFromInline
  @inline(never)
  static func rejection<Result: CResult>(of type: Result.Type, _ function: StaticString) -> Failure {
    Space.failure(.unexpectedResult(type, of: function))
  }
}

extension ContractViolation {
  /// A result that its type does not allow.
  @usableFromInline
  static func unexpectedResult<Result: CResult>(_ type: Result.Type, of function: StaticString) -> Self {
    .rejected(type, in: "the result of \(function)")
  }
}

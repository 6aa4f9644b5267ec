/// A call of a C stub, for generated code.
public enum HostCall {
  /// Lends C a string for the length of `body`.
  ///
  /// - Parameters:
  ///   - string: the string; C sees nil as a null pointer.
  ///   - subject: function and parameter, for the report of a NUL inside.
  ///   - body: what to do with the string; the pointer is valid until it returns.
  @inlinable
  @inline(__always)
  public static func withString<Result>(
    _ string: String?, _ subject: StaticString, _ body: (UnsafePointer<CChar>?) -> Result
  ) -> Result {
    guard let string else { return body(nil) }
    return string.withTerminatedUTF8 { bytes, holdsNUL in
      if holdsNUL { HostSpace.failure(.embeddedNUL(in: subject)) }
      return body(bytes.baseAddress)
    }
  }

  /// What a stub returned, held to what the description says of it: for functions that are plain `throws`.
  @inlinable
  @inline(__always)
  public static func checked<Value: HostValue>(
    _ form: Value.CForm, as type: Value.Type, _ name: StaticString
  ) throws -> Value {
    guard let value = Value.value(of: form) else { throw ContractViolation.unexpectedResult(of: name) }
    return value
  }

  /// What a stub returned, held to what the description says of it.
  @inlinable
  @inline(__always)
  public static func result<Value: HostValue>(
    _ form: Value.CForm, as type: Value.Type, _ name: StaticString
  ) -> Value {
    guard let value = Value.value(of: form) else {
      HostSpace.failure(.unexpectedResult(of: name))
    }
    return value
  }
}

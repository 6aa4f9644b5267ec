/// A call of a C stub, for generated code.
///
/// A stub takes and returns words: integers, floating numbers and raw pointers, as Clang's importer has them. Their bytes are those
/// of the described value.
public enum HostCall {
  /// A value as the word that a stub takes in its place.
  @inlinable
  @inline(__always)
  public static func form<Value: CValue, Form: BitwiseCopyable>(_ value: Value) -> Form {
    assert(Value.size(in: .host) == MemoryLayout<Form>.size)
    var word: UInt64 = 0
    return withUnsafeMutableBytes(of: &word) { bytes in
      value.encode(into: bytes.baseAddress.unsafelyUnwrapped, as: .host)
      return bytes.load(as: Form.self)
    }
  }

  /// The value of a word that a stub gave; nil where its type does not allow it.
  @inlinable
  @inline(__always)
  public static func value<Value: CValue, Form: BitwiseCopyable>(of form: Form, as type: Value.Type) -> Value? {
    assert(Value.size(in: .host) == MemoryLayout<Form>.size)
    return withUnsafeBytes(of: form) { bytes in
      Value.decode(from: bytes.baseAddress.unsafelyUnwrapped, as: .host, instance: .host)
    }
  }

  /// What a stub returned, held to what the description says of it.
  @inlinable
  @inline(__always)
  public static func result<Result: CResult>(_ value: Result?, _ name: StaticString) -> Result {
    guard let value else { HostSpace.failure(.unexpectedResult(Result.self, of: name)) }
    return value
  }

  /// What C gave or wrote, held to what the description says of it: for functions that are plain `throws`.
  @inlinable
  @inline(__always)
  public static func checked<Result: CResult>(_ value: Result?, _ name: StaticString) throws -> Result {
    guard let value else { throw ContractViolation.unexpectedResult(Result.self, of: name) }
    return value
  }
}

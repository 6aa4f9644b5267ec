/// Conversions of the words that C stubs take and return, for generated code.
@_documentation(visibility: internal)
public enum _HostCall {
  /// Returns a value as the word that a stub takes in its place.
  @inlinable
  @inline(__always)
  static func word<Value: CValue, Word: BitwiseCopyable>(of value: Value) -> Word {
    assert(Value.size(in: .host) == MemoryLayout<Word>.size)
    var word: UInt64 = 0
    return withUnsafeMutableBytes(of: &word) { bytes in
      value.encode(into: bytes.baseAddress.unsafelyUnwrapped, as: .host)
      return bytes.load(as: Word.self)
    }
  }

  /// Returns the value of a word that a stub returned; nil if its type does not allow it.
  @inlinable
  @inline(__always)
  static func value<Value: CValue, Word: BitwiseCopyable>(of word: Word, as type: Value.Type) -> Value? {
    assert(Value.size(in: .host) == MemoryLayout<Word>.size)
    return withUnsafeBytes(of: word) { bytes in
      Value.decode(from: bytes.baseAddress.unsafelyUnwrapped, as: .host, instance: .host)
    }
  }

  /// Returns a stub's result, and ends the program if its type did not allow it.
  @inlinable
  @inline(__always)
  static func result<Result: CResult>(_ value: Result?, _ name: StaticString) -> Result {
    guard let value else { unexpected(Result.self, name) }
    return value
  }

  /// Ends the program for a result that its type does not allow; kept out of the path of a call.
  @inlinable
  @inline(never)
  static func unexpected<Result: CResult>(_ type: Result.Type, _ name: StaticString) -> Never {
    HostSpace.failure(.unexpectedResult(type, of: name))
  }

  /// Returns a value that C returned or wrote, and throws if its type did not allow it; for functions that are plain
  /// `throws`.
  @inlinable
  @inline(__always)
  public static func checked<Result: CResult>(_ value: Result?, _ name: StaticString) throws -> Result {
    guard let value else { throw ContractViolation.unexpectedResult(Result.self, of: name) }
    return value
  }
}

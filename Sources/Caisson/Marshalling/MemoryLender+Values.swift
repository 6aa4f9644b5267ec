// Single values behind a pointer for the duration of a call; for macro expansions and generated code.

extension MemoryLender {
  /// Lends a stub a value to read; C gets the value by copy, and never the pointer.
  ///
  /// - Parameters:
  ///   - value: the value.
  ///   - subject: the function and parameter, for messages.
  ///   - body: a closure that takes the pointer, which is valid until it returns.
  /// - Returns: the value that `body` returns.
  /// - Throws: the error that `body` throws, or the address space's failure.
  @inlinable
  @inline(__always)
  @_documentation(visibility: internal)
  public func _withValue<Value: CValue, Result>(
    _ value: Value, _ subject: StaticString,
    _ body: (CPointer<CVoid, Space>) throws(Space.Failure) -> Result
  ) throws(Space.Failure) -> Result {
    guard value.fits(in: Space.dataModel) else { throw Space.failure(.outOfRange(in: subject)) }
    return try withTemporaryBytes(Value.size(in: Space.dataModel)) { (bytes) throws(Space.Failure) in
      value.encode(into: bytes.baseAddress.unsafelyUnwrapped, as: Space.dataModel)
      return try lend(bytes, nil, isWritten: false, body)
    }
  }

  /// Lends C a value to read and write: an `inout` parameter.
  ///
  /// - Parameters:
  ///   - value: the value; what C wrote is copied back when C has returned, whatever its result.
  ///   - subject: the function and parameter, for messages.
  ///   - body: a closure that takes the pointer, which is valid until it returns.
  /// - Returns: the value that `body` returns.
  /// - Throws: the error that `body` throws, or the address space's failure.
  @inlinable
  @inline(__always)
  @_documentation(visibility: internal)
  public func _withReference<Value: CValue, Result>(
    _ value: inout Value, _ subject: StaticString,
    _ body: (CPointer<CVoid, Space>) throws(Space.Failure) -> Result
  ) throws(Space.Failure) -> Result {
    guard value.fits(in: Space.dataModel) else { throw Space.failure(.outOfRange(in: subject)) }
    var written: Value?
    let result = try withTemporaryBytes(Value.size(in: Space.dataModel)) { (bytes) throws(Space.Failure) in
      let start = bytes.baseAddress.unsafelyUnwrapped
      value.encode(into: start, as: Space.dataModel)
      var instance = SpaceInstance.host
      let result = try lend(bytes, subject, isWritten: true) { (pointer) throws(Space.Failure) in
        instance = pointer.address.instance
        return try body(pointer)
      }
      written = Value.decode(from: UnsafeRawPointer(start), as: Space.dataModel, instance: instance)
      return result
    }
    guard let written else { throw Space.failure(.rejected(Value.self, in: "\(subject)")) }
    value = written
    return result
  }

  /// Lends C zero-filled memory for a value that C writes: an out-parameter.
  ///
  /// - Parameters:
  ///   - value: set to the value that C wrote; nil if its type does not allow it.
  ///   - subject: the function and parameter, for messages; nil for memory that only the stub uses, and C itself never
  ///     sees.
  ///   - body: a closure that takes the pointer, which is valid until it returns.
  /// - Returns: the value that `body` returns.
  /// - Throws: the error that `body` throws, or the address space's failure.
  @inlinable
  @inline(__always)
  @_documentation(visibility: internal)
  public func _withResult<Value: CValue, Result>(
    _ value: inout Value?, _ subject: StaticString? = nil,
    _ body: (CPointer<CVoid, Space>) throws(Space.Failure) -> Result
  ) throws(Space.Failure) -> Result {
    let size = Value.size(in: Space.dataModel)
    var written: Value?
    let result = try withTemporaryBytes(size) { (bytes) throws(Space.Failure) in
      let start = bytes.baseAddress.unsafelyUnwrapped
      start._clear(byteCount: size)
      var instance = SpaceInstance.host
      let result = try lend(bytes, subject, isWritten: true) { (pointer) throws(Space.Failure) in
        instance = pointer.address.instance
        return try body(pointer)
      }
      written = Value.decode(from: UnsafeRawPointer(start), as: Space.dataModel, instance: instance)
      return result
    }
    value = written
    return result
  }
}

extension MemoryLender {
  /// Returns a value that C returned or wrote, and throws if its type did not allow it.
  @inlinable
  @inline(__always)
  @_documentation(visibility: internal)
  public func _written<Value: CResult>(_ value: Value?, _ subject: StaticString) throws(Space.Failure) -> Value {
    guard let value else { throw Space.failure(.unexpectedResult(Value.self, of: subject)) }
    return value
  }
}

extension ContractViolation {
  /// Makes the violation of a value that its C type cannot hold.
  @usableFromInline
  static func outOfRange(in subject: StaticString) -> Self { Self(.valueOutOfRange, in: "\(subject)") }

  @usableFromInline
  static func countsDiffer(_ counts: [Int], in subject: StaticString) -> Self {
    Self(.countsDiffer(counts), in: "\(subject)")
  }
}

// Single values behind a pointer, for the length of a call: for macro-written and generated code.

extension MemoryLender {
  /// Lends a stub a value to read: C itself gets a copy, and never the pointer.
  ///
  /// - Parameter body: what to do with the pointer, which is valid until it returns.
  @inlinable
  @inline(__always)
  public func withValue<Value: CValue, Result>(
    _ value: Value, _ subject: StaticString,
    _ body: (CPointer<CVoid, Space>) throws(Space.Failure) -> Result
  ) throws(Space.Failure) -> Result {
    guard value.fits(in: Space.dataModel) else { throw Space.failure(.outOfRange(in: subject)) }
    return try withTemporaryBytes(Value.size(in: Space.dataModel)) { (bytes) throws(Space.Failure) in
      value.encode(into: bytes.baseAddress.unsafelyUnwrapped, as: Space.dataModel)
      return try lend(bytes, nil, isWritten: false, body)
    }
  }

  /// Lends C a value to read and to write: an `inout` parameter.
  ///
  /// - Parameters:
  ///   - value: the value; what C wrote is read back when it has returned, whatever its result says.
  ///   - subject: function and parameter, for the report of a broken contract.
  ///   - body: what to do with the pointer, which is valid until it returns.
  @inlinable
  @inline(__always)
  public func withReference<Value: CValue, Result>(
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

  /// Lends C memory for a value that it writes: an out-parameter. The memory is zero before.
  ///
  /// - Parameters:
  ///   - value: what C has written; nil where that may not be.
  ///   - subject: function and parameter, for reports; nil for memory that C itself never gets to know.
  ///   - body: what to do with the pointer, which is valid until it returns.
  @inlinable
  @inline(__always)
  public func withResult<Value: CValue, Result>(
    _ value: inout Value?, _ subject: StaticString? = nil,
    _ body: (CPointer<CVoid, Space>) throws(Space.Failure) -> Result
  ) throws(Space.Failure) -> Result {
    let size = Value.size(in: Space.dataModel)
    var written: Value?
    let result = try withTemporaryBytes(size) { (bytes) throws(Space.Failure) in
      let start = bytes.baseAddress.unsafelyUnwrapped
      start.clear(byteCount: size)
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
  /// What C gave or wrote, held to what the description says of it.
  @inlinable
  @inline(__always)
  public func written<Value: CResult>(_ value: Value?, _ subject: StaticString) throws(Space.Failure) -> Value {
    guard let value else { throw Space.failure(.unexpectedResult(Value.self, of: subject)) }
    return value
  }
}

extension ContractViolation {
  /// A value that its C type cannot hold.
  @usableFromInline
  static func outOfRange(in subject: StaticString) -> Self { Self(.valueOutOfRange, in: "\(subject)") }
}

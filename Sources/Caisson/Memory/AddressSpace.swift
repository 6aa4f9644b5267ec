/// The memory that a C library runs in: the host's own memory, a sandbox, another process.
///
/// An address space is a type, and pointers carry it: passing a pointer of one space to a library of another does not
/// compile. The space also determines the data model, so one description has the right layout in each.
///
/// To write a back end with memory of its own, conform a caseless `enum`, and reach the memory through the
/// ``SpaceInstance`` of the addresses.
public protocol AddressSpace: SendableMetatype {
  /// The error of a call into the space, or of an access to its memory; `Never` if neither can fail.
  associatedtype Failure: Error
  /// An address in the space.
  associatedtype Address: ForeignAddress

  /// The sizes of C's basic types.
  static var dataModel: DataModel { get }

  /// Copies bytes out of the space until the buffer is full.
  static func copyBytes(from address: Address, into buffer: UnsafeMutableRawBufferPointer) throws(Failure)

  /// Copies bytes into the space.
  static func copyBytes(_ bytes: UnsafeRawBufferPointer, to address: Address) throws(Failure)

  /// Returns the length in bytes of a NUL-terminated string, without the NUL.
  @unsafe
  static func stringLength(at address: Address) throws(Failure) -> Int

  /// Reads a value, at any alignment; nil if the bytes are not valid for the type.
  ///
  /// Implement it without a copy if the program can reach the space's memory.
  @unsafe
  static func load<Value: CValue>(_ type: Value.Type, at address: Address) throws(Failure) -> Value?

  /// Writes a value, at any alignment.
  @unsafe
  static func store<Value: CValue>(_ value: Value, at address: Address) throws(Failure)

  /// Returns the address of host memory in this space; nil if the memory must be copied into the space.
  static func address(ofHostMemory memory: UnsafeRawPointer) -> Address?

  /// Returns the failure for a contract violation.
  ///
  /// A space that cannot fail ends the program here, with the violation's message.
  static func failure(_ violation: ContractViolation) -> Failure
}

extension AddressSpace {
  /// Returns nil: host memory is not part of the space.
  public static func address(ofHostMemory memory: UnsafeRawPointer) -> Address? { nil }

  /// Copies the bytes out of the space and decodes them.
  @unsafe
  public static func load<Value: CValue>(_ type: Value.Type, at address: Address) throws(Failure) -> Value? {
    let size = Value.size(in: dataModel)
    return try withTemporaryBytes(size) { (bytes) throws(Failure) in
      try copyBytes(from: address, into: bytes)
      let start = UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped)
      return Value.decode(from: start, as: dataModel, instance: address.instance)
    }
  }

  /// Encodes the value and copies its bytes into the space.
  @unsafe
  public static func store<Value: CValue>(_ value: Value, at address: Address) throws(Failure) {
    let size = Value.size(in: dataModel)
    try withTemporaryBytes(size) { (bytes) throws(Failure) in
      value.encode(into: bytes.baseAddress.unsafelyUnwrapped, as: dataModel)
      try copyBytes(UnsafeRawBufferPointer(bytes), to: address)
    }
  }
}

/// Lends uninitialized memory until `body` returns, on the stack if it is small.
///
/// - Parameters:
///   - byteCount: the size in bytes of the buffer that `body` takes; the memory is aligned for every C type.
///   - body: a closure that takes the memory.
/// - Returns: the value that `body` returns.
/// - Throws: the error that `body` throws.
@inlinable
@inline(__always)
func withTemporaryBytes<Result, Failure: Error>(
  _ byteCount: Int, _ body: (UnsafeMutableRawBufferPointer) throws(Failure) -> Result
) throws(Failure) -> Result {
  let outcome = withUnsafeTemporaryAllocation(byteCount: max(byteCount, 1), alignment: 16) {
    (bytes) -> Swift.Result<Result, Failure> in
    do throws(Failure) {
      return .success(try body(UnsafeMutableRawBufferPointer(rebasing: bytes[..<byteCount])))
    } catch {
      return .failure(error)
    }
  }
  return try outcome.get()
}

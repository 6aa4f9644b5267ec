/// Where a C library's memory is: the host's own memory, a sandbox, another process.
///
/// An address space is a type, and a pointer carries it: a pointer of one space cannot be passed to a library of
/// another, the program does not compile. The space also fixes the data model, so one description has the right
/// layout in each.
///
/// To write a back end with memory of its own, conform a caseless `enum` and reach the memory through the
/// ``SpaceInstance`` of the addresses.
public protocol AddressSpace: SendableMetatype {
  /// What a call into the space, or an access to its memory, can fail with; `Never` where it cannot.
  associatedtype Failure: Error
  /// An address in the space.
  associatedtype Address: ForeignAddress

  /// The sizes of C's basic types.
  static var dataModel: DataModel { get }

  /// Copies bytes out of the space until the buffer is full.
  static func copyBytes(from address: Address, into buffer: UnsafeMutableRawBufferPointer) throws(Failure)

  /// Copies bytes into the space.
  static func copyBytes(_ bytes: UnsafeRawBufferPointer, to address: Address) throws(Failure)

  /// The number of bytes before the next NUL byte.
  static func stringLength(at address: Address) throws(Failure) -> Int

  /// Reads a value, at any alignment; nil if C may not give what is there. A space whose memory the program can reach
  /// does it without a copy.
  static func load<Value: CValue>(_ type: Value.Type, at address: Address) throws(Failure) -> Value?

  /// Writes a value, at any alignment.
  static func store<Value: CValue>(_ value: Value, at address: Address) throws(Failure)

  /// The address in this space of something in host memory, if host memory is part of the space; nil if it has to be
  /// copied into it.
  static func address(ofHostMemory memory: UnsafeRawPointer) -> Address?

  /// The failure that stands for a broken contract. A space that cannot fail ends the program here, with the
  /// violation's message.
  static func failure(_ violation: ContractViolation) -> Failure
}

extension AddressSpace {
  /// Nil: host memory is not part of the space.
  public static func address(ofHostMemory memory: UnsafeRawPointer) -> Address? { nil }

  /// Copies the bytes out of the space, and decodes them.
  public static func load<Value: CValue>(_ type: Value.Type, at address: Address) throws(Failure) -> Value? {
    let size = Value.size(in: dataModel)
    return try withTemporaryBytes(size) { (bytes) throws(Failure) in
      try copyBytes(from: address, into: bytes)
      let start = UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped)
      return Value.decode(from: start, as: dataModel, instance: address.instance)
    }
  }

  /// Encodes the value, and copies its bytes into the space.
  public static func store<Value: CValue>(_ value: Value, at address: Address) throws(Failure) {
    let size = Value.size(in: dataModel)
    try withTemporaryBytes(size) { (bytes) throws(Failure) in
      value.encode(into: bytes.baseAddress.unsafelyUnwrapped, as: dataModel)
      try copyBytes(UnsafeRawBufferPointer(bytes), to: address)
    }
  }
}

/// Lends memory for the length of `body`: on the stack where it is small.
///
/// - Parameter byteCount: how many bytes; the memory has one at least, and is aligned for every type of C.
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

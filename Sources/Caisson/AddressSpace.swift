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

  /// Reads an integer of 1, 2, 4 or 8 bytes, at any alignment; the upper bits are zero.
  static func loadWord(at address: Address, byteCount: Int) throws(Failure) -> UInt64

  /// Writes the lower 1, 2, 4 or 8 bytes of a word, at any alignment.
  static func storeWord(_ word: UInt64, at address: Address, byteCount: Int) throws(Failure)

  /// Copies bytes out of the space until the buffer is full.
  static func copyBytes(from address: Address, into buffer: UnsafeMutableRawBufferPointer) throws(Failure)

  /// Copies bytes into the space.
  static func copyBytes(_ bytes: UnsafeRawBufferPointer, to address: Address) throws(Failure)

  /// The number of bytes before the next NUL byte.
  static func stringLength(at address: Address) throws(Failure) -> Int

  /// The address in this space of a string in host memory, if host memory is part of the space; nil if the string
  /// has to be copied into it.
  static func address(ofHostString string: UnsafePointer<CChar>) -> Address?

  /// The failure that stands for a broken contract. A space that cannot fail ends the program here, with the
  /// violation's message.
  static func failure(_ violation: ContractViolation) -> Failure
}

extension AddressSpace {
  /// Nil: host memory is not part of the space.
  public static func address(ofHostString string: UnsafePointer<CChar>) -> Address? { nil }
}

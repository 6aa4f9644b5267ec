/// A NUL-terminated string in C's memory: `const char *`.
///
/// It does not own the characters: read them with ``string()`` while C keeps them valid.
@frozen
public struct CStringPointer<Space: AddressSpace>: CAddressValue {
  /// The address of the first character; never C's null pointer.
  public var address: Space.Address

  /// Makes a string from an address, which must not be C's null pointer.
  @inlinable
  @unsafe
  public init(address: Space.Address) { self.address = address }

  /// Copies the characters to a Swift string; malformed UTF-8 is replaced with U+FFFD.
  ///
  /// - Returns: the string.
  /// - Throws: the address space's failure to access the memory.
  @unsafe
  public func string() throws(Space.Failure) -> String {
    let count = try Space.stringLength(at: address)
    let bytes = try [UInt8](copyingFrom: address, count: count, in: Space.self)
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// A character of a C string: `char`, signed or unsigned, `const` or not.
public protocol CCharacter: CPointee {}

extension Int8: CCharacter {}
extension UInt8: CCharacter {}
extension CConst: CCharacter where Target: CCharacter {}

extension CPointer where Pointee: CCharacter {
  /// Copies the characters up to the next NUL to a Swift string; malformed UTF-8 is replaced with U+FFFD.
  ///
  /// - Returns: the string.
  /// - Throws: the address space's failure to access the memory.
  @unsafe
  public func string() throws(Space.Failure) -> String {
    try CStringPointer<Space>(address: address).string()
  }
}

extension [UInt8] {
  /// Copies bytes out of an address space.
  init<Space: AddressSpace>(
    copyingFrom address: Space.Address, count: Int, in space: Space.Type
  ) throws(Space.Failure) {
    var failure: Space.Failure?
    self.init(unsafeUninitializedCapacity: count) { buffer, initialized in
      do throws(Space.Failure) {
        try Space.copyBytes(from: address, into: UnsafeMutableRawBufferPointer(buffer))
        initialized = count
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
  }
}

/// A string of the host's C, where no library says otherwise: in scripts.
public typealias CString = CStringPointer<HostSpace>

/// Not `Sendable`, like ``CPointer``: C may write to the characters, or free them.
@available(*, unavailable)
extension CStringPointer: Sendable {}

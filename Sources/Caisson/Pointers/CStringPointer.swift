/// A NUL-terminated string that C owns: `const char *`.
///
/// It does not own the characters: read them, with ``string()``, while C says that they are there.
@frozen
public struct CStringPointer<Space: AddressSpace>: CAddressValue {
  /// The address of the first character; never C's null.
  public var address: Space.Address

  /// The string at an address, which must not be C's null.
  @inlinable
  public init(address: Space.Address) { self.address = address }

  /// The characters as a Swift string; malformed UTF-8 is repaired with U+FFFD.
  ///
  /// - Throws: what an access to the space's memory can fail with.
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
  /// The characters up to the next NUL as a Swift string; malformed UTF-8 is repaired with U+FFFD.
  ///
  /// - Throws: what an access to the space's memory can fail with.
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

extension CStringPointer {
  public static func describe(in types: inout TypeTable) -> CType {
    .pointer(to: .const(.integer(.char)))
  }
}

/// A string of the host's C, where no library says otherwise: in scripts.
public typealias CString = CStringPointer<HostSpace>

/// As with ``CPointer``: C may write to the characters, or free them.
@available(*, unavailable)
extension CStringPointer: Sendable {}

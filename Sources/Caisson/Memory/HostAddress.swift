/// An address in the program's own memory.
@frozen
public struct HostAddress: ForeignAddress {
  /// The address as a number; 0 is the null pointer.
  public var bits: UInt

  /// Makes an address from a number.
  @inlinable
  public init(bits: UInt) { self.bits = bits }

  /// Makes an address from C's number; the host has only one instance.
  @inlinable
  public init(word: UInt64, instance: SpaceInstance) { bits = UInt(truncatingIfNeeded: word) }

  /// The address as C sees it.
  @inlinable
  public var word: UInt64 { UInt64(bits) }

  /// The host's only instance.
  @inlinable
  public var instance: SpaceInstance { .host }

  /// Returns the address that is a number of bytes further on.
  @inlinable
  @inline(__always)
  public func advanced(by byteCount: Int) -> HostAddress {
    HostAddress(bits: bits &+ UInt(bitPattern: byteCount))
  }

  /// The address as a Swift pointer.
  ///
  /// An address stored in a pointer type is never null: a null pointer is `nil`, without an address.
  @inlinable
  var pointer: UnsafeMutableRawPointer {
    UnsafeMutableRawPointer(bitPattern: bits).unsafelyUnwrapped
  }
}

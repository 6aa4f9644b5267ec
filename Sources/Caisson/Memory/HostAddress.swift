/// An address in the program's own memory.
@frozen
public struct HostAddress: ForeignAddress {
  /// The address; 0 is the null pointer.
  public var bits: UInt

  @inlinable
  public init(bits: UInt) { self.bits = bits }

  @inlinable
  public init(word: UInt64, instance: SpaceInstance) { bits = UInt(truncatingIfNeeded: word) }

  @inlinable
  public var word: UInt64 { UInt64(bits) }

  @inlinable
  public var instance: SpaceInstance { .host }

  @inlinable
  @inline(__always)
  public func advanced(by byteCount: Int) -> HostAddress {
    HostAddress(bits: bits &+ UInt(bitPattern: byteCount))
  }

  /// The address as Swift's own pointer. An address of this type is never null: null is `nil` around a pointer.
  @inlinable
  var pointer: UnsafeMutableRawPointer {
    UnsafeMutableRawPointer(bitPattern: bits).unsafelyUnwrapped
  }
}

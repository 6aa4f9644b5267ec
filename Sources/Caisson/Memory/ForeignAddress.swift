/// An address in an address space.
public protocol ForeignAddress: BitwiseCopyable, Hashable, Sendable {
  /// The address that C in `instance` knows as `word`.
  init(word: UInt64, instance: SpaceInstance)

  /// The address as C knows it; 0 is C's null pointer.
  var word: UInt64 { get }

  /// The instance of the address space that the address belongs to.
  var instance: SpaceInstance { get }

  /// The address that lies so many bytes further on.
  func advanced(by byteCount: Int) -> Self
}

/// One of several memories of the same kind: each sandbox is an instance of the sandbox's address space.
@frozen
public struct SpaceInstance: BitwiseCopyable, Hashable, Sendable {
  /// The host's memory, of which there is one.
  @inlinable
  public static var host: SpaceInstance { SpaceInstance(id: 0) }

  /// The number by which the back end knows the instance.
  public var id: UInt32

  @inlinable
  public init(id: UInt32) { self.id = id }
}

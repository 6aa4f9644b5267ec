/// An address in an address space.
public protocol ForeignAddress: BitwiseCopyable, Hashable, Sendable {
  /// Makes the address that C in `instance` calls `word`.
  init(word: UInt64, instance: SpaceInstance)

  /// The address as C sees it; 0 is C's null pointer.
  var word: UInt64 { get }

  /// The instance of the address space that the address belongs to.
  var instance: SpaceInstance { get }

  /// Returns the address that is a number of bytes further on.
  func advanced(by byteCount: Int) -> Self
}

/// One of several memories of the same kind, for instance one of the program's sandboxes.
@frozen
public struct SpaceInstance: BitwiseCopyable, Hashable, Sendable {
  /// The host's memory, the only instance of its kind.
  @inlinable
  public static var host: SpaceInstance { SpaceInstance(id: 0) }

  /// The number by which the back end identifies the instance.
  public var id: UInt32

  /// Makes an instance with a number that the back end has chosen.
  @inlinable
  public init(id: UInt32) { self.id = id }
}

public import CaissonLinking
internal import Synchronization

/// An address space that assumes nothing of the host: a byte array, addressed by 32-bit offsets, with the ILP32 data
/// model, every access to which can fail.
public enum ArenaSpace: AddressSpace {
  public typealias Failure = ArenaFailure
  public typealias Address = ArenaAddress

  public static var dataModel: DataModel { .ilp32 }

  public static func copyBytes(
    from address: ArenaAddress, into buffer: UnsafeMutableRawBufferPointer
  ) throws(ArenaFailure) {
    buffer.copyBytes(from: try memory(of: address).read(address.offset, count: buffer.count))
  }

  public static func copyBytes(_ bytes: UnsafeRawBufferPointer, to address: ArenaAddress) throws(ArenaFailure) {
    try memory(of: address).write(Array(bytes), at: address.offset)
  }

  public static func stringLength(at address: ArenaAddress) throws(ArenaFailure) -> Int {
    var length = 0
    let memory = try memory(of: address)
    while try memory.read(address.offset + UInt32(length), count: 1) != [0] { length += 1 }
    return length
  }

  public static func failure(_ violation: ContractViolation) -> ArenaFailure { .contract(violation) }

  private static func memory(of address: ArenaAddress) throws(ArenaFailure) -> ArenaMemory {
    guard let memory = ArenaMemory.instance(address.instance) else { throw .noSuchInstance }
    return memory
  }
}

/// An offset into one of the arenas.
public struct ArenaAddress: ForeignAddress {
  public var offset: UInt32
  public var instance: SpaceInstance

  public init(word: UInt64, instance: SpaceInstance) {
    offset = UInt32(truncatingIfNeeded: word)
    self.instance = instance
  }

  public var word: UInt64 { UInt64(offset) }

  public func advanced(by byteCount: Int) -> ArenaAddress {
    ArenaAddress(word: UInt64(UInt32(truncatingIfNeeded: Int(offset) + byteCount)), instance: instance)
  }
}

/// The error of a call into an arena, or of an access to its memory.
public enum ArenaFailure: Error, Equatable {
  /// An access past the end of the memory, or to the null page.
  case outOfBounds(UInt32)
  /// The memory is full.
  case outOfMemory
  /// The arena of the address is no more.
  case noSuchInstance
  /// There is no function at the address that was called.
  case noSuchFunction(UInt32)
  /// The function failed, because the test said so.
  case injected(String)
  /// The contract between Swift and C was broken.
  case contract(ContractViolation)
}

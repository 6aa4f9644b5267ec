internal import CaissonLinking
internal import Synchronization

/// The bytes of an arena.
final class ArenaMemory: @unchecked Sendable {  // Tests use an arena on one thread.
  private static let all = Mutex<[UInt32: Weak]>([:])
  private static let nextID = Atomic<UInt32>(1)

  private struct Weak: @unchecked Sendable { weak var memory: ArenaMemory? }

  let instance: SpaceInstance
  private var bytes: [UInt8]
  /// The blocks in use: size by offset.
  private(set) var blocks: [UInt32: Int] = [:]
  private var freed: [Int: [UInt32]] = [:]
  // The first bytes are nobody's, so that 0 is no address.
  private var end: UInt32 = 16

  init(capacity: Int) {
    instance = SpaceInstance(id: Self.nextID.add(1, ordering: .relaxed).oldValue)
    bytes = [UInt8](repeating: 0xAA, count: capacity)
    let id = instance.id
    let entry = Weak(memory: self)
    Self.all.withLock { $0[id] = entry }
  }

  static func instance(_ instance: SpaceInstance) -> ArenaMemory? {
    all.withLock { $0[instance.id] }?.memory
  }

  func allocate(_ count: Int) throws(ArenaFailure) -> UInt32 {
    if let offset = freed[count]?.popLast() {
      blocks[offset] = count
      return offset
    }
    let offset = (end + 15) / 16 * 16
    guard Int(offset) + count <= bytes.count else { throw .outOfMemory }
    end = offset + UInt32(count)
    blocks[offset] = count
    return offset
  }

  func free(_ offset: UInt32) {
    guard let count = blocks.removeValue(forKey: offset) else { return }
    freed[count, default: []].append(offset)
    for index in Int(offset)..<Int(offset) + count { bytes[index] = 0xDD }
  }

  func read(_ offset: UInt32, count: Int) throws(ArenaFailure) -> ArraySlice<UInt8> {
    guard offset >= 16, Int(offset) + count <= bytes.count else { throw .outOfBounds(offset) }
    return bytes[Int(offset)..<Int(offset) + count]
  }

  func write(_ new: [UInt8], at offset: UInt32) throws(ArenaFailure) {
    guard offset >= 16, Int(offset) + new.count <= bytes.count else { throw .outOfBounds(offset) }
    bytes.replaceSubrange(Int(offset)..<Int(offset) + new.count, with: new)
  }
}

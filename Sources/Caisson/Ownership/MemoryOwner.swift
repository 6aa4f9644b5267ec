/// Memory of an address space that the program owns: it is given back when nothing refers to it any more, neither what the
/// program holds nor a pointer to it in other owned memory.
///
/// What the program has in its hands is ``COwned``, ``COwnedArray`` or ``CArena``; this is what stands behind.
public class MemoryOwner {
  // Where a pointer to other owned memory is stored, by address, and what that keeps alive. One place is the common case.
  private final var firstPlace: UInt64 = 0
  private final var firstTarget: MemoryOwner?
  private final var others: [UInt64: MemoryOwner] = [:]
  /// Whether something was ever kept: most memory has no pointers to owned memory in it.
  @usableFromInline
  @exclusivity(unchecked)
  final var mayHaveTargets = false

  /// Keeps a target alive for a pointer to it that is stored at an address, and lets go of the one that the pointer replaces.
  ///
  /// - Parameters:
  ///   - target: what the pointer points into; nil for memory that the program does not own.
  ///   - place: the address of the pointer, as a word.
  @usableFromInline
  final func keep(_ target: MemoryOwner?, at place: UInt64) {
    // What points into itself needs nobody to keep it, and would never end.
    let target = target === self ? nil : target
    if target != nil { mayHaveTargets = true }
    // What is let go of ends when this is done: its own finalizer may come back here.
    let replaced: MemoryOwner?
    if place == firstPlace || (firstTarget == nil && others.isEmpty) {
      replaced = firstTarget
      firstTarget = target
      firstPlace = place
    } else {
      replaced = others[place]
      others[place] = target
    }
    _ = replaced
  }

  /// Lets go of what the pointers at some addresses kept alive: something else is written there.
  ///
  /// - Parameters:
  ///   - start: the first address, as a word.
  ///   - byteCount: how many bytes are overwritten.
  @usableFromInline
  @inline(__always)
  final func forget(from start: UInt64, byteCount: Int) {
    if mayHaveTargets { release(start..<(start &+ UInt64(byteCount))) }
  }

  @usableFromInline
  final func release(_ places: Range<UInt64>) {
    var replaced: [MemoryOwner?] = []
    if places.contains(firstPlace) {
      replaced.append(firstTarget)
      firstTarget = nil
    }
    for place in others.keys where places.contains(place) { replaced.append(others.removeValue(forKey: place)) }
    _ = replaced
  }
}

/// One piece of memory that was allocated by itself.
final class MemoryBlock<Lender: MemoryLender>: MemoryOwner {
  let address: Lender.Space.Address
  private let lender: Lender
  private let finalizer: ((Lender.Space.Address) -> Void)?

  /// Allocates memory that holds some bytes.
  init(
    copying bytes: UnsafeRawBufferPointer, for purpose: MemoryPurpose, lender: Lender,
    finalizer: ((Lender.Space.Address) -> Void)?
  ) throws(Lender.Space.Failure) {
    address = try lender.stage(bytes, for: purpose)
    self.lender = lender
    self.finalizer = finalizer
  }

  deinit {
    finalizer?(address)
    lender.unstage(address)
  }
}

/// Owned memory of an address space, freed when no variable and no pointer in other owned memory refers to it.
///
/// Programs use ``COwned``, ``COwnedArray`` and ``CArena``; this class is their implementation.
public class MemoryOwner {
  private struct Target {
    let owner: MemoryOwner
    /// The pointer as a word.
    let pointer: UInt64
  }

  // The targets of pointers stored in this memory, by the pointers' addresses. Most memory has only one.
  private final var firstPlace: UInt64 = 0
  private final var firstTarget: Target?
  private final var others: [UInt64: Target] = [:]
  /// Whether a target was ever kept; most memory holds no pointers to owned memory.
  @usableFromInline
  @exclusivity(unchecked)
  final var mayHaveTargets = false
  /// Whether the memory lives only while a closure runs, and so is not kept alive by this object.
  @usableFromInline final let isTemporary: Bool

  init(isTemporary: Bool = false) { self.isTemporary = isTemporary }

  // Iterative rather than recursive: freeing a long list recursively would overflow the stack.
  deinit {
    guard mayHaveTargets else { return }
    var ending = takeTargets()
    while var owner = ending.popLast() {
      if isKnownUniquelyReferenced(&owner) { ending += owner.takeTargets() }
    }
  }

  private final func takeTargets() -> [MemoryOwner] {
    guard mayHaveTargets else { return [] }
    var targets = others.values.map(\.owner)
    if let firstTarget { targets.append(firstTarget.owner) }
    (firstTarget, others, mayHaveTargets) = (nil, [:], false)
    return targets
  }

  /// Keeps the target of a stored pointer alive, and releases the target that the pointer replaces.
  ///
  /// - Parameters:
  ///   - target: the owner of the memory that the pointer points into.
  ///   - pointer: the pointer as a word.
  ///   - place: the address of the pointer as a word.
  @usableFromInline
  final func keep(_ target: MemoryOwner, pointer: UInt64, at place: UInt64) {
    // A pointer into this memory itself must not retain it, or it would never be freed.
    let target = target === self ? nil : Target(owner: target, pointer: pointer)
    if target != nil { mayHaveTargets = true }
    // A replaced target is released at the end of this function, because its finalizer may come back here.
    let replaced: Target?
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

  /// Releases the targets of overwritten pointers.
  ///
  /// - Parameters:
  ///   - places: the addresses that were written to, as words.
  ///   - pointer: returns the pointer that is now at an offset in bytes from the first address, as a word.
  @usableFromInline
  final func release(_ places: Range<UInt64>, _ pointer: (Int) -> UInt64?) {
    // A structure that is read, changed and written back may contain the same pointers as before.
    func isReplaced(_ target: Target, at place: UInt64) -> Bool {
      places.contains(place) && pointer(Int(place - places.lowerBound)) != target.pointer
    }
    var replaced: [Target] = []
    if let target = firstTarget, isReplaced(target, at: firstPlace) {
      replaced.append(target)
      firstTarget = nil
    }
    for (place, target) in others where isReplaced(target, at: place) {
      replaced.append(target)
      others[place] = nil
    }
    _ = replaced
  }
}

/// A single allocation.
final class MemoryBlock<Lender: MemoryLender>: MemoryOwner {
  let address: Lender.Space.Address
  private let lender: Lender
  private let finalizer: (@Sendable (Lender.Space.Address) -> Void)?

  /// Allocates memory for a copy of bytes.
  init(
    copying bytes: UnsafeRawBufferPointer, for purpose: MemoryPurpose, lender: Lender,
    finalizer: (@Sendable (Lender.Space.Address) -> Void)?
  ) throws(Lender.Space.Failure) {
    address = try lender.stage(bytes, for: purpose)
    self.lender = lender
    self.finalizer = finalizer
    super.init()
  }

  deinit {
    finalizer?(address)
    lender.unstage(address)
  }
}

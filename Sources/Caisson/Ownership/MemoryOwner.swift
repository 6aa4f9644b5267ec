/// Memory of an address space that the program owns: it is given back when nothing refers to it any more, neither what the
/// program holds nor a pointer to it in other owned memory.
///
/// What the program has in its hands is ``COwned``, ``COwnedArray`` or ``CArena``; this is what stands behind.
public class MemoryOwner {
  private struct Target {
    let owner: MemoryOwner
    /// The pointer, as a word.
    let pointer: UInt64
  }

  // Where a pointer to other owned memory is stored, by address, and what that keeps alive. One place is the common case.
  private final var firstPlace: UInt64 = 0
  private final var firstTarget: Target?
  private final var others: [UInt64: Target] = [:]
  /// Whether something was ever kept: most memory has no pointers to owned memory in it.
  @usableFromInline
  @exclusivity(unchecked)
  final var mayHaveTargets = false
  /// Whether the memory is lent for the length of a closure, and this does not keep it.
  @usableFromInline final let isTemporary: Bool

  init(isTemporary: Bool = false) { self.isTemporary = isTemporary }

  // One after the other: a list of any length would end within itself, and take a part of the stack for each node.
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

  /// Keeps a target alive for a pointer to it that is stored at an address, and lets go of the one that the pointer replaces.
  ///
  /// - Parameters:
  ///   - target: what the pointer points into.
  ///   - pointer: the pointer, as a word.
  ///   - place: the address of the pointer, as a word.
  @usableFromInline
  final func keep(_ target: MemoryOwner, pointer: UInt64, at place: UInt64) {
    // What points into itself needs nobody to keep it, and would never end.
    let target = target === self ? nil : Target(owner: target, pointer: pointer)
    if target != nil { mayHaveTargets = true }
    // What is let go of ends when this is done: its own finalizer may come back here.
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

  /// Lets go of what the pointers at some addresses kept alive, where something else has been written there.
  ///
  /// - Parameters:
  ///   - places: the addresses, as words.
  ///   - pointer: the pointer that is now so many bytes behind the first address, as a word.
  @usableFromInline
  final func release(_ places: Range<UInt64>, _ pointer: (Int) -> UInt64?) {
    // A structure that was read, changed and written has the same pointers as before.
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

/// One piece of memory that was allocated by itself.
final class MemoryBlock<Lender: MemoryLender>: MemoryOwner {
  let address: Lender.Space.Address
  private let lender: Lender
  private let finalizer: (@Sendable (Lender.Space.Address) -> Void)?

  /// Allocates memory that holds some bytes.
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

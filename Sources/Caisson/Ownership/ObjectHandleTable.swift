/// The table of Swift objects that C has a handle to, by number.
///
/// A number combines an index in the table with the entry's generation, so that the number of a released handle never
/// refers to another object. An entry whose generations are exhausted is not reused.
package final class ObjectHandleTable: Sendable {
  package static let shared = ObjectHandleTable()

  /// A number that C holds in place of a pointer.
  package struct Handle {
    let index: Int
    let generation: UInt64
    let bits: Int

    /// Returns the highest generation that fits beside the index: 31 of 64 bits, 12 of 32.
    static func lastGeneration(bits: Int) -> UInt64 { bits == 64 ? 1 << 31 - 1 : 1 << 12 - 1 }
    private static func indexBits(_ bits: Int) -> Int { bits == 64 ? 32 : 20 }

    init(index: Int, generation: UInt64, bits: Int) {
      self.index = index
      self.generation = generation
      self.bits = bits
    }

    package init(word: UInt64, bits: Int) {
      let indexBits = Self.indexBits(bits)
      index = Int(word & (1 << indexBits - 1)) - 1
      generation = word >> UInt64(indexBits)
      self.bits = bits
    }

    /// The number for C; never 0.
    package var word: UInt64 { generation << UInt64(Self.indexBits(bits)) | UInt64(index + 1) }
  }

  private struct Place {
    var generation: UInt64
    var object: AnyObject?
  }

  private struct State {
    var places: [Place] = []
    var free: [Int] = []
  }

  private let state = Locked(State())

  /// Adds an object under a number of 32 or 64 bits.
  package func add(_ object: AnyObject, bits: Int) -> Handle {
    state.withLock { state in
      let last = Handle.lastGeneration(bits: bits)
      if let position = state.free.lastIndex(where: { state.places[$0].generation < last }) {
        let index = state.free.remove(at: position)
        state.places[index].generation += 1
        state.places[index].object = object
        return Handle(index: index, generation: state.places[index].generation, bits: bits)
      }
      state.places.append(Place(generation: 1, object: object))
      return Handle(index: state.places.count - 1, generation: 1, bits: bits)
    }
  }

  func remove(_ handle: Handle) {
    let removed = state.withLock { state in
      defer { state.places[handle.index].object = nil }
      state.free.append(handle.index)
      return state.places[handle.index].object
    }
    // The object is released outside the lock, because it may own handles itself.
    withExtendedLifetime(removed) {}
  }

  /// Releases a handle that C passes back; doing so a second time is an error.
  ///
  /// - Parameters:
  ///   - handle: the handle.
  ///   - expected: the expected type, for messages.
  ///   - holds: returns whether the caller may release the object.
  /// - Throws: ``ObjectHandleError``, if there is no such object.
  package func end(
    _ handle: Handle, expected: String, _ holds: (AnyObject) -> Bool
  ) throws(ObjectHandleError) {
    let ended: Result<AnyObject, ObjectHandleError> = state.withLock { state in
      let found = Self.object(behind: handle, in: state, expected: expected)
      guard case .success(let object) = found else { return found }
      guard holds(object) else { return .failure(ObjectHandleError(.otherType, expected: expected)) }
      state.places[handle.index].object = nil
      state.free.append(handle.index)
      return found
    }
    // The object is released outside the lock, as above.
    withExtendedLifetime(try ended.get()) {}
  }

  /// Returns the object behind a number.
  package func object(behind handle: Handle, expected: String) throws(ObjectHandleError) -> AnyObject {
    try state.withLock { Self.object(behind: handle, in: $0, expected: expected) }.get()
  }

  private static func object(
    behind handle: Handle, in state: State, expected: String
  ) -> Result<AnyObject, ObjectHandleError> {
    guard state.places.indices.contains(handle.index) else {
      return .failure(ObjectHandleError(.unknown, expected: expected))
    }
    let place = state.places[handle.index]
    guard handle.generation > 0, handle.generation <= place.generation else {
      return .failure(ObjectHandleError(.unknown, expected: expected))
    }
    guard handle.generation == place.generation, let object = place.object else {
      return .failure(ObjectHandleError(.released, expected: expected))
    }
    return .success(object)
  }
}

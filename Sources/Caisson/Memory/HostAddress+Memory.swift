public import CCaisson

// The memory that C is lent, or that the program owns. With CAISSON_STRICT=1 in its environment a program is told of every use of
// memory that has ended, and of every access beside it: nothing is lent where it is, and what is given back is not used again.

extension HostAddress {
  /// The address of a copy, aligned for every type of C; given back with ``deallocate()``.
  package init(copying bytes: UnsafeRawBufferPointer, for purpose: MemoryPurpose) {
    guard caisson_is_strict() == 0 else {
      self.init(copyingStrictly: bytes, for: purpose)
      return
    }
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: max(bytes.count, 1), alignment: 16)
    copy.copyMemory(from: bytes)
    self.init(bits: UInt(bitPattern: copy.baseAddress))
  }

  package func deallocate() {
    // What was allocated before checks became strict is not of their kind.
    if caisson_is_strict() != 0, deallocateStrictly() { return }
    UnsafeMutableRawPointer(bitPattern: bits)?.deallocate()
  }

  /// The address of a copy in memory of which every wrong access is reported; given back with ``deallocateStrictly()``.
  init(copyingStrictly bytes: UnsafeRawBufferPointer, for purpose: MemoryPurpose) {
    let memory = caisson_strict_allocate(bytes.count, purpose.inC)
    UnsafeMutableRawBufferPointer(start: memory, count: bytes.count).copyMemory(from: bytes)
    self.init(bits: UInt(bitPattern: memory))
  }

  /// Gives back what ``init(copyingStrictly:for:)`` took; false for other memory.
  @discardableResult
  func deallocateStrictly() -> Bool { caisson_strict_free(pointer) != 0 }

  /// The address of something that C can be given where it is; nil where strict checks want a copy.
  @inlinable
  @inline(__always)
  package init?(lending memory: UnsafeRawPointer) {
    if caisson_is_strict() != 0 { return nil }
    self.init(bits: UInt(bitPattern: memory))
  }
}

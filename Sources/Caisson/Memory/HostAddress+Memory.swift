public import CCaisson

// Temporaries and owned memory. With CAISSON_STRICT=1 in the environment, every use of freed memory and every access
// out of bounds is reported: C gets a copy of everything it is lent, and freed memory is not reused.

extension HostAddress {
  /// Copies bytes to new memory, aligned for every C type; free it with ``deallocate()``.
  package init(copying bytes: UnsafeRawBufferPointer, for purpose: MemoryPurpose) {
    guard caisson_is_strict() == 0 else {
      self.init(copyingStrictly: bytes, for: purpose)
      return
    }
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: max(bytes.count, 1), alignment: 16)
    copy.copyMemory(from: bytes)
    self.init(bits: UInt(bitPattern: copy.baseAddress))
  }

  /// Frees memory that was allocated with ``init(copying:for:)``.
  package func deallocate() {
    // Memory that was allocated before strict checks were turned on is not theirs to free.
    if caisson_is_strict() != 0, deallocateStrictly() { return }
    UnsafeMutableRawPointer(bitPattern: bits)?.deallocate()
  }

  /// Copies bytes to memory in which every invalid access is reported; free it with ``deallocateStrictly()``.
  package init(copyingStrictly bytes: UnsafeRawBufferPointer, for purpose: MemoryPurpose) {
    let memory = caisson_strict_allocate(bytes.count, purpose.inC)
    UnsafeMutableRawBufferPointer(start: memory, count: bytes.count).copyMemory(from: bytes)
    self.init(bits: UInt(bitPattern: memory))
  }

  /// Frees memory that was allocated with ``init(copyingStrictly:for:)``; returns false for other memory.
  @discardableResult
  package func deallocateStrictly() -> Bool { caisson_strict_free(pointer) != 0 }

  /// Makes the address of host memory that C can use in place; nil if strict checks require a copy.
  @inlinable
  @inline(__always)
  package init?(lending memory: UnsafeRawPointer) {
    if caisson_is_strict() != 0 { return nil }
    self.init(bits: UInt(bitPattern: memory))
  }
}

// Words in raw memory, at any alignment. C has the host's byte order on every supported target: little-endian.

extension UnsafeRawPointer {
  /// Reads an integer of 1, 2, 4 or 8 bytes; the upper bits of the result are zero.
  @inlinable
  @inline(__always)
  func loadWord(byteCount: Int) -> UInt64 {
    switch byteCount {
    case 1: UInt64(loadUnaligned(as: UInt8.self))
    case 2: UInt64(loadUnaligned(as: UInt16.self))
    case 4: UInt64(loadUnaligned(as: UInt32.self))
    default: loadUnaligned(as: UInt64.self)
    }
  }
}

extension UnsafeMutableRawPointer {
  /// Writes the lower 1, 2, 4 or 8 bytes of a word.
  @inlinable
  @inline(__always)
  func storeWord(_ word: UInt64, byteCount: Int) {
    switch byteCount {
    case 1: storeBytes(of: UInt8(truncatingIfNeeded: word), as: UInt8.self)
    case 2: storeBytes(of: UInt16(truncatingIfNeeded: word), as: UInt16.self)
    case 4: storeBytes(of: UInt32(truncatingIfNeeded: word), as: UInt32.self)
    default: storeBytes(of: word, as: UInt64.self)
    }
  }

  /// Sets bytes to zero.
  @inlinable
  @inline(__always)
  @_documentation(visibility: internal)
  public func _clear(byteCount: Int) {
    initializeMemory(as: UInt8.self, repeating: 0, count: byteCount)
  }
}

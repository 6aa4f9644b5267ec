internal import CFFI
public import Caisson

/// The arguments of one call through libffi: each in C's form, at a multiple of 8 bytes.
///
/// Up to 128 bytes lie in the frame itself; only a call with more takes memory, which it gives back when it is made.
@frozen
public struct DynamicFrame: CallFrame {
  @inlinable
  @inline(__always)
  static var inlineCapacity: Int { 16 }

  @usableFromInline var words = InlineArray<16, UInt64>(repeating: 0)
  @usableFromInline var count = 0
  /// All arguments, where they are too many for the frame.
  @usableFromInline var spilled: UnsafeMutablePointer<UInt64>?

  /// C's `errno` as the function left it, where its entry asks for it.
  public internal(set) var errorNumber: CInt = 0

  @inlinable
  @inline(__always)
  init() {}

  @inlinable
  @inline(__always)
  public mutating func put<Value: CValue>(_ value: Value) {
    let slots = (Value.size(in: HostSpace.dataModel) &+ 7) / 8
    if count &+ slots <= DynamicFrame.inlineCapacity {
      withUnsafeMutableBytes(of: &words) { bytes in
        value.encode(into: bytes.baseAddress.unsafelyUnwrapped + count &* 8, as: HostSpace.dataModel)
      }
    } else {
      value.encode(into: spill(slots), as: HostSpace.dataModel)
    }
    count &+= slots
  }

  /// Memory for an argument past those that fit in the frame.
  @usableFromInline
  mutating func spill(_ slots: Int) -> UnsafeMutableRawPointer {
    // C promises 127 parameters, and compilers allow more; each one past the frame moves the others. Rare and cheap.
    let larger = UnsafeMutablePointer<UInt64>.allocate(capacity: count + slots)
    larger.initialize(repeating: 0, count: count + slots)
    if let spilled {
      larger.update(from: spilled, count: count)
      spilled.deallocate()
    } else {
      for index in 0..<count { larger[index] = words[index] }
    }
    spilled = larger
    return UnsafeMutableRawPointer(larger + count)
  }

  /// Calls a function with the arguments that were put.
  ///
  /// - Parameter result: where the result goes: 8 bytes at least, and as many as the type has.
  @usableFromInline
  mutating func call(_ entry: DynamicEntry, _ result: UnsafeMutableRawPointer) {
    if let spilled {
      self.spilled = nil
      errorNumber = Self.call(entry, spilled, result)
      spilled.deallocate()
    } else {
      // In place: a copy would wait for what has just been put.
      errorNumber = withUnsafeMutablePointer(to: &words) { words in
        words.withMemoryRebound(to: UInt64.self, capacity: DynamicFrame.inlineCapacity) {
          Self.call(entry, $0, result)
        }
      }
    }
  }

  /// - Returns: C's `errno`, if the entry keeps it; 0 otherwise.
  @inline(__always)
  private static func call(
    _ entry: DynamicEntry, _ words: UnsafePointer<UInt64>, _ result: UnsafeMutableRawPointer
  ) -> CInt {
    var words = words
    var function = entry.function
    if function == nil {
      function = UnsafeMutableRawPointer(bitPattern: UInt(words.pointee))
      words += 1
    }
    if entry.keepsErrorNumber {
      return caisson_ffi_call_errno(entry.interface, entry.places, function, words, result)
    }
    caisson_ffi_call(entry.interface, entry.places, function, words, result)
    return 0
  }
}

internal import CFFI
public import Caisson

/// The arguments of one call through libffi, each in a word.
///
/// Up to 16 lie in the frame itself; only a call with more takes memory, which it gives back when it is made.
@frozen
public struct DynamicFrame: CallFrame {
  @inlinable
  @inline(__always)
  static var inlineCapacity: Int { 16 }

  @usableFromInline var words = InlineArray<16, UInt64>(repeating: 0)
  @usableFromInline var count = 0
  /// All arguments, where they are too many for the frame.
  @usableFromInline var spilled: UnsafeMutablePointer<UInt64>?

  @inlinable
  @inline(__always)
  init() {}

  @inlinable
  @inline(__always)
  public mutating func put<Value: CValue>(_ value: Value) {
    if count < DynamicFrame.inlineCapacity {
      words[count] = value.word
    } else {
      spill(value.word)
    }
    count &+= 1
  }

  /// Adds an argument past those that fit in the frame.
  @usableFromInline
  mutating func spill(_ word: UInt64) {
    // C promises 127 parameters, and compilers allow more; each one past the sixteenth moves the others. Rare and cheap.
    let larger = UnsafeMutablePointer<UInt64>.allocate(capacity: count + 1)
    for index in 0..<count {
      (larger + index).initialize(to: spilled.map { $0[index] } ?? words[index])
    }
    (larger + count).initialize(to: word)
    spilled?.deallocate()
    spilled = larger
  }

  /// Calls a function with the arguments that were put.
  @usableFromInline
  mutating func call(_ entry: DynamicEntry) -> UInt64 {
    if count > DynamicFrame.inlineCapacity {
      guard let words = spilled else { fatalError("caisson: a frame is good for one call") }
      spilled = nil
      defer { words.deallocate() }
      return caisson_ffi_call(entry.interface, entry.function, words)
    }
    return withUnsafePointer(to: &words) { words in
      words.withMemoryRebound(to: UInt64.self, capacity: DynamicFrame.inlineCapacity) {
        caisson_ffi_call(entry.interface, entry.function, $0)
      }
    }
  }
}

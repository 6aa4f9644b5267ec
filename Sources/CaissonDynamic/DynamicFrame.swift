internal import CFFI
public import CaissonLinking

/// The arguments of one call through libffi, each in C's representation at a multiple of 8 bytes.
///
/// Up to 128 bytes are stored in the frame itself; a call with more allocates memory, and frees it afterwards.
@frozen
public struct DynamicFrame: CallFrame {
  @inlinable
  @inline(__always)
  static var inlineCapacity: Int { 16 }

  @usableFromInline var words = InlineArray<16, UInt64>(repeating: 0)
  @usableFromInline var count = 0
  /// All arguments, if they do not fit in the frame.
  @usableFromInline var spilled: UnsafeMutablePointer<UInt64>?

  /// `errno` as the function left it, if its entry records it.
  public internal(set) var errorNumber: CInt = 0

  @inlinable
  @inline(__always)
  init() {}

  /// Appends an argument.
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

  /// Returns memory for an argument that does not fit in the frame.
  @usableFromInline
  mutating func spill(_ slots: Int) -> UnsafeMutableRawPointer {
    // C guarantees 127 parameters, and compilers allow more. Each argument past the frame moves all others, which is
    // rare and cheap.
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

  /// Calls a function with the collected arguments.
  ///
  /// - Parameters:
  ///   - entry: the function.
  ///   - result: memory for the result, at least 8 bytes and at least the size of the type.
  @usableFromInline
  mutating func call(_ entry: DynamicEntry, _ result: UnsafeMutableRawPointer) {
    if let spilled {
      self.spilled = nil
      errorNumber = Self.call(entry, spilled, result)
      spilled.deallocate()
    } else {
      // In place, because a copy would stall on the stores just made.
      errorNumber = withUnsafeMutablePointer(to: &words) { words in
        words.withMemoryRebound(to: UInt64.self, capacity: DynamicFrame.inlineCapacity) {
          Self.call(entry, $0, result)
        }
      }
    }
  }

  /// Calls a function, and returns its `errno` if the entry records it, or else 0.
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

internal import CFFI
public import Caisson

/// The arguments of one call through libffi, each in a word.
///
/// Up to 16 lie in the frame itself; a call with more takes memory for the others.
@frozen
public struct DynamicFrame: CallFrame {
  @usableFromInline static var inlineCapacity: Int { 16 }

  @usableFromInline var words = InlineArray<16, UInt64>(repeating: 0)
  @usableFromInline var count = 0
  @usableFromInline var others: [UInt64] = []

  @inlinable
  @inline(__always)
  public init() {}

  @inlinable
  @inline(__always)
  public mutating func put<Value: CValue>(_ value: Value) {
    if count < DynamicFrame.inlineCapacity {
      words[count] = value.word
    } else {
      others.append(value.word)
    }
    count &+= 1
  }

  /// Calls a function with the arguments that were put.
  @usableFromInline
  mutating func call(_ entry: DynamicEntry) -> UInt64 {
    if others.isEmpty {
      return withUnsafePointer(to: words) { words in
        words.withMemoryRebound(to: UInt64.self, capacity: DynamicFrame.inlineCapacity) {
          caisson_ffi_call(entry.signature.interface, entry.function, $0)
        }
      }
    }
    let all = words.indices.map { words[$0] } + others
    return caisson_ffi_call(entry.signature.interface, entry.function, all)
  }
}

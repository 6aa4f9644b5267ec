internal import CFFI
internal import Caisson

/// The arguments of a signature, as libffi is told of them, and where they lie in a frame.
///
/// A structure that the machine passes in registers is told as its parts, one argument for each register: libffi would put
/// a whole one in the same registers, but takes the padding at its end for one more, and writes past the last.
struct ArgumentList {
  /// What libffi takes for an argument.
  typealias Part = (type: UnsafeMutablePointer<ffi_type>, place: UInt32)

  private(set) var parts: [Part] = []
  /// Where each argument of C lies, in words.
  private(set) var places: [Int] = []
  /// How many words all of them have.
  private(set) var wordCount = 0

  private var free: FreeRegisters

  /// - Parameter free: the registers for arguments.
  init(_ free: FreeRegisters) { self.free = free }

  /// Adds an argument.
  mutating func add(_ type: CType, _ descriptors: TypeDescriptors) throws(LinkProblem.Reason) {
    let types = try descriptors.argument(type, &free)
    for (index, type) in types.enumerated() { parts.append((type, UInt32(wordCount + index))) }
    places.append(wordCount)
    wordCount += (descriptors.size(of: type) + 7) / 8
  }

  /// How many of libffi's arguments the first arguments are.
  func partCount(of count: Int) -> Int {
    count < places.count ? parts.count { $0.place < places[count] } : parts.count
  }

  /// Whether libffi knows each argument of C as one of its own.
  var isPlain: Bool { parts.count == places.count }
}

extension ArgumentList {
  /// Puts the arguments that libffi gave a closure together again.
  ///
  /// - Parameters:
  ///   - parts: what libffi gave, each behind a pointer.
  ///   - body: is given the arguments of C, each behind a pointer; they last until it returns.
  func withWhole(
    _ parts: UnsafePointer<UnsafeMutableRawPointer?>, _ body: (UnsafePointer<UnsafeMutableRawPointer?>) -> Void
  ) {
    withUnsafeTemporaryAllocation(byteCount: max(8 * wordCount, 1), alignment: 16) { frame in
      let start = frame.baseAddress.unsafelyUnwrapped
      for (index, part) in self.parts.enumerated() {
        let bytes = parts[index].unsafelyUnwrapped
        (start + 8 * Int(part.place)).copyMemory(from: bytes, byteCount: part.type.pointee.size)
      }
      withUnsafeTemporaryAllocation(of: UnsafeMutableRawPointer?.self, capacity: max(places.count, 1)) { whole in
        for (index, place) in places.enumerated() { whole.initializeElement(at: index, to: start + 8 * place) }
        body(UnsafePointer(whole.baseAddress.unsafelyUnwrapped))
      }
    }
  }
}

/// The registers that are left for arguments, by the System V ABI for x86-64; other machines' are libffi's own affair.
struct FreeRegisters {
  private var integers = 6
  private var floats = 8

  /// - Parameter returnsInMemory: whether the address of the result takes one of them.
  init(returnsInMemory: Bool) {
    if returnsInMemory { integers -= 1 }
  }

  /// Takes the registers of an argument: all, or none where there are too few.
  mutating func take(_ registers: [AggregateClass.Register]) -> Bool {
    let integers = registers.count { $0 == .integer }
    let floats = registers.count { $0 == .float || $0 == .double }
    guard integers + floats == registers.count, integers <= self.integers, floats <= self.floats else { return false }
    self.integers -= integers
    self.floats -= floats
    return true
  }
}

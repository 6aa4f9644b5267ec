internal import CFFI
internal import CaissonLinking

/// The arguments of a signature as libffi sees them, and their positions in a frame.
///
/// A structure that is passed in registers is described to libffi as one argument per register. libffi would use the
/// same registers for the whole structure, but it counts trailing padding as another register, and writes past the last
/// one.
struct ArgumentList {
  /// An argument in libffi's sense.
  typealias Part = (type: UnsafeMutablePointer<ffi_type>, place: UInt32)

  private(set) var parts: [Part] = []
  /// The position of each C argument, in words.
  private(set) var places: [Int] = []
  /// The size of all arguments, in words.
  private(set) var wordCount = 0

  private var free: FreeRegisters

  /// Makes an empty list.
  ///
  /// - Parameter free: the registers that are available for arguments.
  init(_ free: FreeRegisters) { self.free = free }

  /// Adds an argument.
  mutating func add(_ type: CType, _ descriptors: TypeDescriptors) throws(LinkProblem.Reason) {
    let types = try descriptors.argument(type, &free)
    for (index, type) in types.enumerated() { parts.append((type, UInt32(wordCount + index))) }
    places.append(wordCount)
    wordCount += (descriptors.size(of: type) + 7) / 8
  }

  /// Returns the number of libffi arguments for the first C arguments.
  func partCount(of count: Int) -> Int {
    count < places.count ? parts.count { $0.place < places[count] } : parts.count
  }

  /// Whether every C argument is a single libffi argument.
  var isPlain: Bool { parts.count == places.count }
}

extension ArgumentList {
  /// Reassembles the arguments that libffi passes to a closure.
  ///
  /// - Parameters:
  ///   - parts: the arguments from libffi, each behind a pointer.
  ///   - body: a closure that takes the C arguments, each behind a pointer that is valid until it returns.
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

/// The registers left for arguments in the System V ABI for x86-64; on other machines libffi handles this.
struct FreeRegisters {
  private var integers = 6
  private var floats = 8

  /// Makes the registers that are free before the first argument.
  ///
  /// - Parameter returnsInMemory: whether the address of the result takes one of them.
  init(returnsInMemory: Bool) {
    if returnsInMemory { integers -= 1 }
  }

  /// Takes the registers of an argument: all of them, or none if there are too few.
  mutating func take(_ registers: [AggregateClass.Register]) -> Bool {
    let integers = registers.count { $0 == .integer }
    let floats = registers.count { $0 == .float || $0 == .double }
    guard integers + floats == registers.count, integers <= self.integers, floats <= self.floats else { return false }
    self.integers -= integers
    self.floats -= floats
    return true
  }
}

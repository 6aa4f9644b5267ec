internal import CaissonLinking

/// Classifies a value of up to 16 bytes, following one compiler's reading where the ABI is ambiguous.
struct SystemVClassifier {
  enum Reading {
    /// GCC's reading: only scalars must be aligned, including bit-fields equivalent to one. An unnamed bit-field is an
    /// integer, in a union even one of width 0. All elements of an array are classified like the first. A flexible
    /// array is ignored.
    case gcc
    /// Clang's reading: everything with a type must be aligned; unnamed bit-fields are ignored; a flexible array is
    /// passed in memory.
    case clang
  }

  let reading: Reading
  let types: TypeTable

  /// Returns the classes of the eightbytes of a value; nil if it is passed in memory.
  func classes(of type: CType) -> [SystemVClass]? {
    guard let size = type.layout(in: .host, types: types)?.size, size <= 16 else { return nil }
    let classes = classes(of: type, at: 0)
    return classes.contains(.memory) ? nil : classes
  }

  /// Returns the classes of both eightbytes for a part of the value at an offset in bits.
  private func classes(of type: CType, at bitOffset: Int) -> [SystemVClass] {
    guard let layout = type.layout(in: .host, types: types) else { return [.memory, .memory] }
    let isAligned = bitOffset % (8 * layout.alignment) == 0
    switch type.unqualified {
    case .array(_, nil): return reading == .clang ? [.memory, .memory] : [.none, .none]
    case .array(let element, let count?):
      return classes(ofArrayOf: element, count: count, at: bitOffset)
    case .record(let name): return types.record(named: name).map { classes(of: $0, at: bitOffset) } ?? []
    case .complex(let part): return classes(ofArrayOf: .floating(part), count: 2, at: bitOffset)
    case .floating(.longDouble): return isAligned && bitOffset == 0 ? [.x87, .x87Upper] : [.memory, .memory]
    case .floating: return isAligned ? spread(.sse, from: bitOffset, bitCount: 8 * layout.size) : [.memory, .memory]
    default: return isAligned ? spread(.integer, from: bitOffset, bitCount: 8 * layout.size) : [.memory, .memory]
    }
  }

  /// Returns one class for every eightbyte that the given bits occupy; none for no bits.
  private func spread(_ kind: SystemVClass, from bitOffset: Int, bitCount: Int) -> [SystemVClass] {
    (0..<2).map { bitCount > 0 && bitOffset < 64 * ($0 + 1) && bitOffset + bitCount > 64 * $0 ? kind : .none }
  }

  private func classes(ofArrayOf element: CType, count: Int, at bitOffset: Int) -> [SystemVClass] {
    guard let layout = element.layout(in: .host, types: types), count > 0 else { return [.none, .none] }
    let first = classes(of: element, at: bitOffset)
    switch reading {
    case .clang:
      if bitOffset % (8 * layout.alignment) != 0 { return [.memory, .memory] }
      return merged((0..<count).map { classes(of: element, at: bitOffset + 8 * layout.size * $0) })
    case .gcc:
      // Repeats the classes of the first element's eightbytes.
      let from = bitOffset / 64
      let period = max((bitOffset % 64 + 8 * layout.size + 63) / 64, 1)
      let end = (bitOffset + 8 * layout.size * count + 63) / 64
      return (0..<2).map { from..<max(from, end) ~= $0 ? first[min(from + ($0 - from) % period, 1)] : .none }
    }
  }

  private func classes(of record: RecordDescription, at bitOffset: Int) -> [SystemVClass] {
    let fields = record.layout(in: .host, types: types)?.fields ?? []
    let merged = merged(fields.map { classes(of: $0, in: record, at: bitOffset) })
    // The upper half of a long double is valid only after its lower half.
    return merged[1] == .x87Upper && merged[0] != .x87 ? [.memory, .memory] : merged
  }

  private func classes(
    of field: RecordedLayout.Field, in record: RecordDescription, at recordOffset: Int
  ) -> [SystemVClass] {
    let bitOffset = recordOffset + field.bitOffset
    guard let width = field.bitWidth else {
      let alignment = field.type.layout(in: .host, types: types)?.alignment ?? 1
      let isAligned = reading == .gcc || bitOffset % (8 * alignment) == 0
      return isAligned ? classes(of: field.type, at: bitOffset) : [.memory, .memory]
    }
    if reading == .clang, field.name.isEmpty { return [.none, .none] }
    // A bit-field equivalent to a plain integer: in a union, of the smallest size that holds it; in a structure, with
    // an integer's width and alignment.
    let bits = [8, 16, 32, 64].first { $0 >= width } ?? 64
    let isPlain =
      record.kind == .union || bits == width && field.bitOffset % bits == 0 && (bits == 8 || !record.isPacked)
    guard reading == .gcc, isPlain else { return spread(.integer, from: bitOffset, bitCount: width) }
    return bitOffset % bits == 0 ? spread(.integer, from: bitOffset, bitCount: bits) : [.memory, .memory]
  }

  private func merged(_ all: [[SystemVClass]]) -> [SystemVClass] {
    all.reduce([.none, .none]) { merged, next in zip(merged, next).map { $0.merged(with: $1) } }
  }
}

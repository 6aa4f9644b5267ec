/// The bits of a record that belong to fields, at any depth.
struct Coverage {
  /// Ranges of bits, in order and not adjacent.
  private(set) var ranges: [Range<Int>] = []

  /// Creates the coverage of a part and everything inside it.
  init(of part: LayoutPart) {
    switch part.kind {
    case .padding: break
    case .value, .bits: ranges = part.bitSize > 0 ? [part.bitOffset..<part.bitEnd] : []
    case .structure, .union:
      ranges = part.parts.flatMap { Coverage(of: $0).ranges }
      merge()
    case .elements(let count):
      guard let first = part.parts.first else { return }
      let element = Coverage(of: first).ranges
      ranges =
        element == [first.bitOffset..<first.bitEnd]
        ? [part.bitOffset..<part.bitEnd]
        : (0..<count).flatMap { index in
          element.map { $0.lowerBound + index * first.bitSize..<$0.upperBound + index * first.bitSize }
        }
    }
  }

  /// The number of bits.
  var bitCount: Int { ranges.reduce(0) { $0 + $1.count } }

  private mutating func merge() {
    var merged: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, range.lowerBound <= last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<Swift.max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    ranges = merged
  }
}

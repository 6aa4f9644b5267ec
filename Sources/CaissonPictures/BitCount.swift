/// A number of bits, formatted as text.
struct BitCount {
  let count: Int

  init(_ count: Int) { self.count = count }

  /// The number in bits: `1 bit`, `19 bits`.
  var bits: String { Self.counted(count, "bit") }

  /// The number in bytes and bits: `4 bytes`, `2 bytes and 3 bits`.
  var words: String {
    let (bytes, bits) = count.quotientAndRemainder(dividingBy: 8)
    if bits == 0 { return Self.counted(bytes, "byte") }
    return bytes == 0 ? Self.counted(bits, "bit") : "\(Self.counted(bytes, "byte")) and \(Self.counted(bits, "bit"))"
  }

  /// Returns a number with a noun: `1 byte`, `2 bytes`.
  static func counted(_ count: Int, _ noun: String) -> String { count == 1 ? "1 \(noun)" : "\(count) \(noun)s" }
}

internal import CaissonModel
internal import TestSupport

/// Some values on their way between Swift and C: their leaves, each with bytes that tell where it belongs.
struct Parcel {
  /// A leaf of one of the values.
  struct Item {
    /// The value that the leaf belongs to.
    var value: Int
    var leaf: Leaf
    /// The name in C and Swift.
    var name: String
    /// The value that it is set to.
    var form: [UInt8]
    /// The offset of its bytes in the buffer that Swift and C share, a multiple of 8.
    var offset: Int
  }

  /// The types of the values.
  let types: [CType]
  let items: [Item]
  /// The size of the shared buffer, in bytes.
  let byteCount: Int

  /// - Parameters:
  ///   - values: the values, by name.
  ///   - start: how many bytes another parcel of the same call has: no two of them look alike.
  init(_ values: [(name: String, type: CType)], startingAt start: Int = 0, in records: RandomRecords) {
    types = values.map(\.type)
    var items: [Item] = []
    var offset = 0
    for (index, value) in values.enumerated() {
      for leaf in Leaf.leaves(of: value.type, in: records) {
        let form = Self.pattern(of: leaf, at: start + offset)
        items.append(
          Item(value: index, leaf: leaf, name: value.name + leaf.path, form: form, offset: offset))
        // An integer narrower than a register comes back as one of 8 bytes.
        offset += (form.count + 7) / 8 * 8
      }
    }
    self.items = items
    byteCount = offset
  }

  /// Bytes of which three in a row tell the place, each made of it alone; with as little changed as it takes to make a
  /// value of the type.
  private static func pattern(of leaf: Leaf, at place: Int) -> [UInt8] {
    var form = (0..<leaf.formSize).map { index in
      var random = SplitMix64(seed: UInt64(place + index))
      return UInt8(truncatingIfNeeded: random.next())
    }
    if leaf.type == .integer(.bool) { form = form.enumerated().map { $0 == 0 ? $1 & 1 : 0 } }
    if let part = leaf.parts {
      let size = part.size(in: .host)
      for end in stride(from: size, through: form.count, by: size) { makeFinite(&form, part, end: end) }
    }
    return leaf.meaning(of: form)
  }

  /// No infinity, no NaN and nothing denormal: registers of floating numbers may change those.
  private static func makeFinite(_ form: inout [UInt8], _ type: FloatingType, end: Int) {
    let isX87 = type == .longDouble && DataModel.host.longDoubleIsX87
    let top = isX87 ? end - 7 : end - 1
    let exponent: UInt8 = type == .float16 ? 0x7c : 0x7f
    if form[top] & exponent == 0 || form[top] & exponent == exponent { form[top] ^= 0x40 }
    if isX87 { form[top - 2] |= 0x80 }
  }

  /// Returns the leaf, and the bytes in it, that look like the bytes that were seen.
  func origin(of seen: [UInt8]) -> String? {
    for length in stride(from: min(seen.count, 8), through: 1, by: -1) {
      let found = items.flatMap { item in
        item.form.indices.dropLast(length - 1).filter { item.form[$0..<($0 + length)] == seen[..<length] }
          .map { "byte \($0) of \(item.name)" }
      }
      if !found.isEmpty { return "\(length) bytes as from " + found.prefix(3).joined(separator: " or ") }
    }
    return nil
  }
}

internal import CaissonModel

/// Types that Clang 21 passes by value in violation of the ABI, which are skipped because no back end is at fault.
enum ClangFlaw {
  /// Returns whether Clang may pass a type wrongly; it does so only for some of these types.
  static func mayStrike(_ type: CType, types: TypeTable) -> Bool {
    guard let size = type.layout(in: .host, types: types)?.size, size <= 16 else { return false }
    return loses(type, types) || splitsHalves(type, types)
  }

  /// Returns whether Clang passes only one member's part of eight bytes of floating-point numbers in a union, and loses the rest.
  ///
  /// `union { float all[3]; struct { float x; double y; } some; }` is passed as a `float` and a `double`, without `all[1]`.
  private static func loses(_ type: CType, _ types: TypeTable) -> Bool {
    switch type.unqualified {
    case .array(let element, _): return loses(element, types)
    case .record(let name):
      guard let record = types.record(named: name) else { return false }
      let hasHoles = record.fields.contains { field in
        let extent = Extent(field.type, bytes: 0..<16, types)
        return extent.isNarrow && extent.bitCount < 8 * (field.type.layout(in: .host, types: types)?.size ?? 0)
      }
      return record.kind == .union && record.fields.count > 1 && hasHoles
        || record.fields.contains { loses($0.type, types) }
    default: return false
    }
  }

  /// Two `_Float16` and padding for the sake of an attribute go as an integer:
  /// `struct { _Float16 x, y; _Alignas(8) char z; }`.
  private static func splitsHalves(_ type: CType, _ types: TypeTable) -> Bool {
    let first = Extent(type, bytes: 0..<8, types)
    return first.halfCount > 1 && first.bitCount < 64 && Extent(type, bytes: 8..<16, types).bitCount > 0
  }

  /// The scalars in some bytes.
  private struct Extent {
    var isNarrow = false
    var halfCount = 0
    var bitCount = 0

    init(_ type: CType, bytes: Range<Int>, _ types: TypeTable) {
      var bits = Set<Int>()
      for scalar in type.scalars(in: .host, types: types) ?? [] where bytes.contains(scalar.bitOffset / 8) {
        let count = scalar.bitWidth ?? 8 * (scalar.type.layout(in: .host, types: types)?.size ?? 0)
        bits.formUnion(scalar.bitOffset..<(scalar.bitOffset + count))
        if scalar.type == .floating(.float16) { halfCount += 1 }
        if scalar.type == .floating(.float16) || scalar.type == .floating(.float) { isNarrow = true }
      }
      bitCount = bits.count
    }
  }
}

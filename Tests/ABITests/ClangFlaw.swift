internal import CaissonModel

/// A flaw of Clang 21, in what it compiles itself: of eight bytes of floating numbers in a union, it passes
/// what one member has there, and loses the rest.
///
/// `union { float all[3]; struct { float x; double y; } some; }` goes as a `float` and a `double`: `all[1]` is lost.
enum ClangFlaw {
  /// Whether it may strike: a union, of up to 16 bytes in all, with a member that has narrow floating numbers and holes.
  static func mayLose(_ type: CType, types: TypeTable) -> Bool {
    guard let size = type.layout(in: .host, types: types)?.size, size <= 16 else { return false }
    switch type.unqualified {
    case .array(let element, _): return mayLose(element, types: types)
    case .record(let name):
      guard let record = types.record(named: name) else { return false }
      return record.fields.contains { mayLose($0.type, types: types) }
        || record.kind == .union && record.fields.count > 1 && record.fields.contains { hasHoles($0.type, types) }
    default: return false
    }
  }

  private static func hasHoles(_ type: CType, _ types: TypeTable) -> Bool {
    guard let size = type.layout(in: .host, types: types)?.size, let scalars = type.scalars(in: .host, types: types)
    else { return false }
    let isNarrow = scalars.contains { $0.type == .floating(.float) || $0.type == .floating(.float16) }
    let bits = scalars.reduce(into: Set<Int>()) { bits, scalar in
      let count = scalar.bitWidth ?? 8 * (scalar.type.layout(in: .host, types: types)?.size ?? 0)
      bits.formUnion(scalar.bitOffset..<(scalar.bitOffset + count))
    }
    return isNarrow && bits.count < 8 * size
  }
}

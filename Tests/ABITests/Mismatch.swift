internal import CaissonModel

/// A leaf that arrived with other bytes than it was sent with.
struct Mismatch: CustomStringConvertible {
  /// The way that it went.
  var way: String
  var prototype: String
  /// The name in C.
  var name: String
  var type: CType
  var expected: [UInt8]
  var seen: [UInt8]
  /// The declaration of the record that it is a part of.
  var declaration: String
  /// The leaf whose bytes were seen instead, if they look like bytes that were sent.
  var origin: String?

  /// The first byte that is wrong.
  private var place: Int { zip(expected, seen).enumerated().first { $1.0 != $1.1 }?.offset ?? 0 }

  var description: String {
    """
    \(way): \(prototype)
      byte \(place) of \(name) (\(type)) is wrong
      expected \(Self.text(expected))
      seen     \(Self.text(seen)): \(origin ?? "like nothing that was sent")
    \(declaration)
    """
  }

  private static func text(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined(separator: " ")
  }
}

extension Parcel {
  /// Compares what arrived with what was sent.
  ///
  /// - Parameters:
  ///   - way: the way that it went.
  ///   - prototype: the function's.
  ///   - noted: whether C noted it, or Swift found it in a value.
  ///   - others: what else was sent with the same call.
  ///   - declaration: gives the declaration of a type.
  ///   - seen: what arrived of a leaf.
  func mismatches(
    _ way: String, _ prototype: String, noted: Bool, others: [Parcel], declaration: (CType) -> String,
    seen: (Item) -> [UInt8]
  ) -> [Mismatch] {
    items.compactMap { item in
      let expected = item.leaf.meaning(of: noted ? item.noted : item.form)
      let seen = item.leaf.meaning(of: seen(item))
      guard expected != seen else { return nil }
      return Mismatch(
        way: way, prototype: prototype, name: item.name, type: item.leaf.type, expected: expected, seen: seen,
        declaration: declaration(types[item.value]),
        origin: ([self] + others).lazy.compactMap { $0.origin(of: seen) }.first)
    }
  }
}

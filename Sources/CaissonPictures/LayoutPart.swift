/// A part of a record's bytes: a field, what lies inside it, or a hole between fields.
public struct LayoutPart: Hashable, Sendable {
  /// What lies in the bytes.
  public enum Kind: Hashable, Sendable {
    /// A number, a pointer, an array of them, or a record without fields.
    case value
    /// A bit-field.
    case bits
    /// A structure, whose parts lie one after another.
    case structure
    /// A union, whose parts lie one over another; bytes that none of them has are padding behind them.
    case union
    /// An array of records; its one part is the first of them.
    case elements(count: Int)
    /// Bytes, or bits, that no field has.
    case padding
  }

  /// What lies in the bytes.
  public var kind: Kind
  /// The field's name; empty for an anonymous member, an element of an array, and padding.
  public var name: String
  /// The field as C declares it: `int (*compare)(const void *)`; for padding what it is, in words.
  public var declaration: String
  /// The field's type, in C; with the width of a bit-field: `unsigned int : 3`. Empty for padding.
  public var type: String
  /// Where it lies, in bits from the beginning of the outermost record.
  public var bitOffset: Int
  /// How long it is, in bits.
  public var bitSize: Int
  /// What lies inside it, in the order of the declaration.
  public var parts: [LayoutPart]

  /// A part.
  public init(
    kind: Kind, name: String, declaration: String, type: String = "", bitOffset: Int, bitSize: Int,
    parts: [LayoutPart] = []
  ) {
    self.kind = kind
    self.name = name
    self.declaration = declaration
    self.type = type
    self.bitOffset = bitOffset
    self.bitSize = bitSize
    self.parts = parts
  }

  /// Where it ends, in bits from the beginning of the outermost record.
  public var bitEnd: Int { bitOffset + bitSize }

  /// Whether it begins and ends with a byte.
  var isWholeBytes: Bool { bitOffset % 8 == 0 && bitSize % 8 == 0 }

  /// Where it lies, in bytes, and where it begins inside one in bits too: `8`, `8:3`.
  var offsetText: String {
    isWholeBytes && kind != .bits ? "\(bitOffset / 8)" : "\(bitOffset / 8):\(bitOffset % 8)"
  }

  /// How long it is: `8`, in bytes, or `3 bits`.
  var sizeText: String {
    isWholeBytes && kind != .bits ? "\(bitSize / 8)" : BitCount(bitSize).bits
  }

  /// Which bits of which bytes it has: `bits 3–7 of byte 0`, `bit 5 of byte 0 – bit 2 of byte 1`.
  var bitsText: String {
    let last = bitEnd - 1
    if bitSize <= 1 { return "bit \(bitOffset % 8) of byte \(bitOffset / 8)" }
    if bitOffset / 8 == last / 8 { return "bits \(bitOffset % 8)–\(last % 8) of byte \(bitOffset / 8)" }
    return "bit \(bitOffset % 8) of byte \(bitOffset / 8) – bit \(last % 8) of byte \(last / 8)"
  }
}

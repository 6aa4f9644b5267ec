/// A part of a record's bytes: a field, a part of one, or padding between fields.
public struct LayoutPart: Hashable, Sendable {
  /// The kinds of parts.
  public enum Kind: Hashable, Sendable {
    /// A number, a pointer, an array of them, or a record without fields.
    case value
    /// A bit-field.
    case bits
    /// A structure, whose parts follow one another.
    case structure
    /// A union, whose parts overlap; bytes outside all members follow as padding.
    case union
    /// An array of records; its only part is the first element.
    case elements(count: Int)
    /// Bytes or bits without a field.
    case padding
  }

  /// The kind of part.
  public var kind: Kind
  /// The field's name; empty for an anonymous member, an array element, and padding.
  public var name: String
  /// The C declaration of the field: `int (*compare)(const void *)`; for padding, its kind.
  public var declaration: String
  /// The C type of the field, with the width of a bit-field: `unsigned int : 3`; empty for padding.
  public var type: String
  /// The offset in bits from the beginning of the outermost record.
  public var bitOffset: Int
  /// The size in bits.
  public var bitSize: Int
  /// The parts inside it, in the order of declaration.
  public var parts: [LayoutPart]

  /// Creates a part.
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

  /// The offset of its end, in bits from the beginning of the outermost record.
  public var bitEnd: Int { bitOffset + bitSize }

  /// Whether it begins and ends at byte boundaries.
  var isWholeBytes: Bool { bitOffset % 8 == 0 && bitSize % 8 == 0 }

  /// The offset in bytes, with the bit if it does not begin at a byte boundary: `8`, `8:3`.
  var offsetText: String {
    isWholeBytes && kind != .bits ? "\(bitOffset / 8)" : "\(bitOffset / 8):\(bitOffset % 8)"
  }

  /// The size in bytes, or in bits if it is not a number of bytes: `8`, `3 bits`.
  var sizeText: String {
    isWholeBytes && kind != .bits ? "\(bitSize / 8)" : BitCount(bitSize).bits
  }

  /// The bits that it occupies: `bits 3–7 of byte 0`, `bit 5 of byte 0 – bit 2 of byte 1`.
  var bitsText: String {
    let last = bitEnd - 1
    if bitSize <= 1 { return "bit \(bitOffset % 8) of byte \(bitOffset / 8)" }
    if bitOffset / 8 == last / 8 { return "bits \(bitOffset % 8)–\(last % 8) of byte \(bitOffset / 8)" }
    return "bit \(bitOffset % 8) of byte \(bitOffset / 8) – bit \(last % 8) of byte \(last / 8)"
  }
}

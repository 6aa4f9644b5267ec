/// The layout of a record as a compiler gave it for one target: of all that the header declares, described or not.
public struct RecordedLayout: Hashable, Sendable, Codable {
  /// A field of the header.
  public struct Field: Hashable, Sendable, Codable {
    /// The field's name in C; empty for an anonymous member, and for a bit-field that is padding.
    public var name: String
    /// The field's type, in C.
    public var type: CType
    /// Where it lies, in bits from the beginning.
    public var bitOffset: Int
    /// For a bit-field: its width, in bits.
    public var bitWidth: Int?

    /// Makes a field.
    public init(name: String, type: CType, bitOffset: Int, bitWidth: Int? = nil) {
      self.name = name
      self.type = type
      self.bitOffset = bitOffset
      self.bitWidth = bitWidth
    }
  }

  /// The size, in bytes, with the padding at the end.
  public var size: Int
  /// The alignment, in bytes.
  public var alignment: Int
  /// The fields, in the order of the header.
  public var fields: [Field]

  /// Makes a layout.
  public init(size: Int, alignment: Int, fields: [Field] = []) {
    self.size = size
    self.alignment = alignment
    self.fields = fields
  }
}

/// The layout of a record that a compiler computed for one target, with all fields of the header, described or not.
public struct RecordedLayout: Hashable, Sendable, Codable {
  /// A field in the header.
  public struct Field: Hashable, Sendable, Codable {
    /// The C name of the field; empty for an anonymous member, and for a padding bit-field.
    public var name: String
    /// The C type of the field.
    public var type: CType
    /// The offset from the beginning, in bits.
    public var bitOffset: Int
    /// The width of a bit-field, in bits; nil for any other field.
    public var bitWidth: Int?

    /// Creates a field.
    public init(name: String, type: CType, bitOffset: Int, bitWidth: Int? = nil) {
      self.name = name
      self.type = type
      self.bitOffset = bitOffset
      self.bitWidth = bitWidth
    }
  }

  /// The size, including trailing padding, in bytes.
  public var size: Int
  /// The alignment, in bytes.
  public var alignment: Int
  /// The fields, in the order of the header.
  public var fields: [Field]

  /// Creates a layout.
  public init(size: Int, alignment: Int, fields: [Field] = []) {
    self.size = size
    self.alignment = alignment
    self.fields = fields
  }
}

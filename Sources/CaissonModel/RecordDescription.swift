/// A C structure or union, as a description states it.
public struct RecordDescription: Hashable, Sendable, Codable {
  /// The kind of a record.
  public enum Kind: String, Hashable, Sendable, Codable {
    /// Fields in sequence: `struct`.
    case structure
    /// Overlapping fields: `union`.
    case union
  }

  /// A field of a record.
  public struct Field: Hashable, Sendable, Codable {
    /// The C name of the field; empty for an anonymous member, and for a padding bit-field.
    public var name: String
    /// The Swift name of the field.
    public var swiftName: String
    /// The C type of the field.
    public var type: CType
    /// The width of a bit-field, in bits; nil for any other field.
    public var bitWidth: Int?
    /// Whether the field itself has the attribute `packed`: its type's alignment does not apply.
    public var isPacked: Bool
    /// The alignment that the field itself requests (`_Alignas`), in bytes.
    public var alignment: Int?
    /// The documentation comment, without its markers; one element a line.
    public var documentation: [String]
    /// The source location of the declaration; nil if only that of the record is known.
    public var place: SourcePlace?

    /// Creates a field.
    public init(
      name: String, swiftName: String, type: CType, bitWidth: Int? = nil, isPacked: Bool = false, alignment: Int? = nil,
      documentation: [String] = [], place: SourcePlace? = nil
    ) {
      self.name = name
      self.swiftName = swiftName
      self.type = type
      self.bitWidth = bitWidth
      self.isPacked = isPacked
      self.alignment = alignment
      self.documentation = documentation
      self.place = place
    }
  }

  /// Whether it is a structure or a union.
  public var kind: Kind
  /// The C name of the record.
  public var name: CTypeName
  /// The Swift name of the record.
  public var swiftName: String
  /// Whether the record has the attribute `packed`.
  public var isPacked: Bool
  /// The largest field alignment that `#pragma pack` allows, in bytes; nil for any.
  public var pack: Int?
  /// The minimum alignment of the record, in bytes: the attribute `aligned`.
  public var alignment: Int?
  /// Whether the structure is partial: fields are omitted, and the layout comes from the header.
  public var isPartial: Bool
  /// The fields, in declaration order.
  public var fields: [Field]
  /// The documentation comment, without its markers; one element a line.
  public var documentation: [String]
  /// The layouts of a partial structure that were read from the header, by data model.
  public var recorded: [DataModel: RecordedLayout]
  /// The source location of the declaration in the description.
  public var place: SourcePlace

  /// Creates the description of a record.
  public init(
    kind: Kind = .structure, name: CTypeName, swiftName: String, isPacked: Bool = false,
    pack: Int? = nil, alignment: Int? = nil, isPartial: Bool = false, fields: [Field] = [],
    documentation: [String] = [], recorded: [DataModel: RecordedLayout] = [:], place: SourcePlace
  ) {
    self.kind = kind
    self.name = name
    self.swiftName = swiftName
    self.isPacked = isPacked
    self.pack = pack
    self.alignment = alignment
    self.isPartial = isPartial
    self.fields = fields
    self.documentation = documentation
    self.recorded = recorded
    self.place = place
  }

  /// Whether the record has a C name; an anonymous member has none.
  public var isNamed: Bool { name.isNamed }
}

/// A C structure or union, as a description states it.
public struct RecordDescription: Hashable, Sendable, Codable {
  /// What a record is.
  public enum Kind: String, Hashable, Sendable, Codable {
    /// Fields one after another: `struct`.
    case structure
    /// Fields one over another: `union`.
    case union
  }

  /// A field of a record.
  public struct Field: Hashable, Sendable, Codable {
    /// The field's name in C; empty for an anonymous member, and for a bit-field that is padding.
    public var name: String
    /// The field's name in Swift.
    public var swiftName: String
    /// The field's type, in C.
    public var type: CType
    /// For a bit-field: its width, in bits.
    public var bitWidth: Int?
    /// Whether the field itself has the attribute `packed`: it needs no alignment but the one it asks for.
    public var isPacked: Bool
    /// The alignment that the field itself asks for (`_Alignas`), in bytes.
    public var alignment: Int?
    /// The documentation comment, without its markers; one element a line.
    public var documentation: [String]
    /// Where it is declared; nil where only the record's place is known.
    public var place: SourcePlace?

    /// Makes a field.
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
  /// The record's name in C.
  public var name: CTypeName
  /// The record's name in Swift.
  public var swiftName: String
  /// Whether the record has the attribute `packed`.
  public var isPacked: Bool
  /// The largest alignment of a field that `#pragma pack` allows, in bytes; nil for any.
  public var pack: Int?
  /// The least alignment of the whole, in bytes: the attribute `aligned`.
  public var alignment: Int?
  /// Whether the description leaves fields out: the layout then comes from the header.
  public var isPartial: Bool
  /// The fields, in the order of the declaration.
  public var fields: [Field]
  /// The documentation comment, without its markers; one element a line.
  public var documentation: [String]
  /// What was read from the header of a record that is described in part, by data model.
  public var recorded: [DataModel: RecordedLayout]
  /// Where the description declares it.
  public var place: SourcePlace

  /// Makes the description of a record.
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

  /// Whether the record has a name in C: an anonymous member has none.
  public var isNamed: Bool { name.isNamed }
}

// The layout of a record that a description declares in part, read from the header. `caisson generate` writes members of the type that
// take the place of these; until then a binding cannot be made, which `LinkError` says.

extension CRecord {
  /// Where a described field lies, in bits from the beginning.
  ///
  /// - Parameter field: the field's place in the description, from 0.
  public static func recordedBitOffset(of field: Int, in dataModel: DataModel) -> Int {
    RecordedLayout.missing(Self.self)
  }

  /// The size, in bytes.
  public static func recordedSize(in dataModel: DataModel) -> Int { RecordedLayout.missing(Self.self) }

  /// The alignment, in bytes.
  public static func recordedAlignment(in dataModel: DataModel) -> Int { RecordedLayout.missing(Self.self) }

  /// All that was recorded: nothing.
  public static var recordedLayouts: [DataModel: RecordedLayout] { [:] }
}

extension RecordedLayout {
  /// Ends the program: the layout of a record was not recorded for an address space. For generated code.
  public static func missing<Record: CRecord>(_ record: Record.Type) -> Never {
    HostSpace.failure(ContractViolation(.layoutNotRecorded, in: "\(Record.self)"))
  }
}

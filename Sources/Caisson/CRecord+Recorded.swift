// The layout of a record that a description declares in part, read from the header. `caisson generate` writes members of the type that
// take the place of these; until then a binding cannot be made, which `LinkError` says.

extension CRecord {
  /// Where a described field lies, in bits from the beginning.
  ///
  /// - Parameter field: the field's place in the description, from 0.
  public static func recordedBitOffset(of field: Int, in dataModel: DataModel) -> Int { notRecorded() }

  /// The size, in bytes.
  public static func recordedSize(in dataModel: DataModel) -> Int { notRecorded() }

  /// The alignment, in bytes.
  public static func recordedAlignment(in dataModel: DataModel) -> Int { notRecorded() }

  /// All that was recorded: nothing.
  public static var recordedLayouts: [DataModel: RecordedLayout] { [:] }

  private static func notRecorded() -> Never {
    HostSpace.failure(ContractViolation(.layoutNotRecorded, in: "\(Self.self)"))
  }
}

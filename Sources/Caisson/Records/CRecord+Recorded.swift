// The layout of a partial structure, read from the header. `caisson generate` writes members of the type that replace
// these defaults; without them, making a binding fails with a `LinkError`.

extension CRecord {
  /// Returns the offset of a described field, in bits.
  ///
  /// - Parameters:
  ///   - field: the index of the field in the description, from 0.
  ///   - dataModel: the data model.
  /// - Returns: the offset from the beginning of the structure.
  @_documentation(visibility: internal)
  public static func _recordedBitOffset(of field: Int, in dataModel: DataModel) -> Int {
    _layoutNotRecorded()
  }

  /// The size, in bytes.
  @_documentation(visibility: internal)
  public static func _recordedSize(in dataModel: DataModel) -> Int { _layoutNotRecorded() }

  /// The alignment, in bytes.
  @_documentation(visibility: internal)
  public static func _recordedAlignment(in dataModel: DataModel) -> Int { _layoutNotRecorded() }
}

extension CRecord {
  /// Ends the program because the layout of the structure was not recorded for an address space; for generated code.
  @_documentation(visibility: internal)
  public static func _layoutNotRecorded() -> Never {
    HostSpace.failure(ContractViolation(.layoutNotRecorded, in: "\(Self.self)"))
  }
}

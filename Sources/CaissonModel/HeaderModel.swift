/// What headers declare, for one target, in the form that a description evaluates to.
public struct HeaderModel: Hashable, Sendable, Codable {
  /// The target's triple, as Clang writes it: `x86_64-pc-linux-gnu`.
  public var target: String
  /// The target's data model.
  public var dataModel: DataModel
  /// The complete structures and unions, each once; each has what Clang says of its layout in
  /// ``RecordDescription/recorded``.
  public var types: TypeTable
  /// The structures and unions that the model cannot express.
  public var inexpressible: [InexpressibleRecord]
  /// The names of the structures and unions that are declared without their fields, in alphabetical order.
  public var incomplete: [String]
  /// The record that a typedef's name stands for, where the record has another: `z_stream`.
  public var aliases: [String: String]

  public init(
    target: String, dataModel: DataModel, types: TypeTable, inexpressible: [InexpressibleRecord],
    incomplete: [String] = [], aliases: [String: String]
  ) {
    self.target = target
    self.dataModel = dataModel
    self.types = types
    self.inexpressible = inexpressible
    self.incomplete = incomplete
    self.aliases = aliases
  }

  /// The layout of a record as Clang has it.
  ///
  /// - Parameter name: the record's name in C, `struct tm`, or a typedef's.
  /// - Returns: nil if no header declares it, or if it is ``inexpressible``.
  public func recordedLayout(of name: String) -> RecordedLayout? {
    types.record(named: aliases[name] ?? name)?.recorded[dataModel]
  }
}

/// What headers declare, for one target, in the form that a description evaluates to.
public struct HeaderModel: Hashable, Sendable, Codable {
  /// The target's triple, as Clang writes it: `x86_64-pc-linux-gnu`.
  public var target: String
  /// The target's data model.
  public var dataModel: DataModel
  /// The files that the headers consist of, in the order in which each is needed first.
  public var files: [String]
  /// The complete structures and unions, each once, with what Clang says of their layout in
  /// ``RecordDescription/recorded``; the enumerations; the types of which only the name is declared.
  public var types: TypeTable
  /// What the model cannot express.
  public var inexpressible: [InexpressibleDeclaration]
  /// The record or enumeration that a typedef's name stands for, where that has another: `z_stream`.
  public var aliases: [String: String]
  /// The places of the fields that are `volatile`, which no type here says, by the records' names.
  public var volatileFields: [String: Set<Int>] = [:]
  /// The records without a tag whose typedef has an alignment of its own, which the record has not.
  public var realignedNames: Set<String> = []
  /// The functions, each once, in the order of the headers.
  public var functions: [HeaderFunction]
  /// The global variables, each once, in the order of the headers.
  public var variables: [HeaderVariable]
  /// The typedefs, in the order of the headers.
  public var typedefs: [HeaderTypedef]
  /// The macros that are defined where the headers end, those of the compiler itself left out; empty unless they were asked for.
  public var macros: [HeaderMacro]

  public init(
    target: String, dataModel: DataModel, files: [String] = [], types: TypeTable = TypeTable(),
    inexpressible: [InexpressibleDeclaration] = [],
    aliases: [String: String] = [:], functions: [HeaderFunction] = [], variables: [HeaderVariable] = [],
    typedefs: [HeaderTypedef] = [], macros: [HeaderMacro] = []
  ) {
    self.target = target
    self.dataModel = dataModel
    self.files = files
    self.types = types
    self.inexpressible = inexpressible
    self.aliases = aliases
    self.functions = functions
    self.variables = variables
    self.typedefs = typedefs
    self.macros = macros
  }

  /// The layout of a record as Clang has it.
  ///
  /// - Parameter name: the record's name in C, `struct tm`, or a typedef's.
  /// - Returns: nil if no header declares it, or if it is ``inexpressible``.
  public func recordedLayout(of name: String) -> RecordedLayout? {
    types.record(named: aliases[name] ?? name)?.recorded[dataModel]
  }
}

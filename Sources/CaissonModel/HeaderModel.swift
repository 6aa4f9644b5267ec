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
  /// The declarations that a description cannot express.
  public var unsupported: [UnsupportedDeclaration]
  /// The record or enumeration that a typedef's name stands for, where that has another: `z_stream`.
  public var aliases: [String: CTypeName]
  /// The places of the fields that are `volatile`, which no type here says, by the records' names.
  public var volatileFields: [CTypeName: Set<Int>] = [:]
  /// The records without a tag whose typedef has an alignment of its own, which the record has not.
  public var realignedNames: Set<CTypeName> = []
  /// The functions, each once, in the order of the headers.
  public var functions: [HeaderFunction]
  /// The global variables, each once, in the order of the headers.
  public var variables: [HeaderVariable]
  /// The typedefs, in the order of the headers.
  public var typedefs: [HeaderTypedef]
  /// The macros that are defined where the headers end, those of the compiler itself left out; empty unless they were asked for.
  public var macros: [HeaderMacro]

  /// Makes a model.
  public init(
    target: String, dataModel: DataModel, files: [String] = [], types: TypeTable = TypeTable(),
    unsupported: [UnsupportedDeclaration] = [],
    aliases: [String: CTypeName] = [:], functions: [HeaderFunction] = [], variables: [HeaderVariable] = [],
    typedefs: [HeaderTypedef] = [], macros: [HeaderMacro] = []
  ) {
    self.target = target
    self.dataModel = dataModel
    self.files = files
    self.types = types
    self.unsupported = unsupported
    self.aliases = aliases
    self.functions = functions
    self.variables = variables
    self.typedefs = typedefs
    self.macros = macros
  }

  /// The name of the record or the enumeration that a name stands for: of a typedef, that of the type behind it.
  public func resolve(_ name: CTypeName) -> CTypeName {
    if case .typedef(let typedef) = name { aliases[typedef] ?? name } else { name }
  }

  /// The layout of a record as Clang has it.
  ///
  /// - Parameter name: the record's name in C, or a typedef's.
  /// - Returns: nil if no header declares it, or if it is ``unsupported``.
  public func recordedLayout(of name: CTypeName) -> RecordedLayout? {
    types.record(named: resolve(name))?.recorded[dataModel]
  }
}

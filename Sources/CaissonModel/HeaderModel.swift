/// The declarations of headers, for one target, in the form to which a description evaluates.
public struct HeaderModel: Hashable, Sendable, Codable {
  /// The target's triple, as Clang writes it: `x86_64-pc-linux-gnu`.
  public var target: String
  /// The target's data model.
  public var dataModel: DataModel
  /// The files that the headers consist of, in the order of first inclusion.
  public var files: [String]
  /// The complete structures and unions, each once, with Clang's layout in ``RecordDescription/recorded``; the
  /// enumerations; the opaque types.
  public var types: TypeTable
  /// The declarations that a description cannot express.
  public var unsupported: [UnsupportedDeclaration]
  /// The record or the enumeration that a typedef names, if it has another name of its own: `z_stream`.
  public var aliases: [String: CTypeName]
  /// The indices of `volatile` fields, which no type here expresses, by the names of their records.
  public var volatileFields: [CTypeName: Set<Int>] = [:]
  /// The records without a tag whose typedef states an alignment that the record itself does not have.
  public var realignedNames: Set<CTypeName> = []
  /// The functions, each once, in the order of the headers.
  public var functions: [HeaderFunction]
  /// The global variables, each once, in the order of the headers.
  public var variables: [HeaderVariable]
  /// The typedefs, in the order of the headers.
  public var typedefs: [HeaderTypedef]
  /// The macros that are defined at the end of the headers, without the compiler's own; empty unless they were
  /// requested.
  public var macros: [HeaderMacro]

  /// Creates a model.
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

  /// Returns the name of the record or the enumeration that a name refers to, through typedefs.
  public func resolve(_ name: CTypeName) -> CTypeName {
    if case .typedef(let typedef) = name { aliases[typedef] ?? name } else { name }
  }

  /// Returns Clang's layout of a record.
  ///
  /// - Parameter name: the C name of the record, or of a typedef.
  /// - Returns: the layout; nil if no header declares the record, or if it is ``unsupported``.
  public func recordedLayout(of name: CTypeName) -> RecordedLayout? {
    types.record(named: resolve(name))?.recorded[dataModel]
  }
}

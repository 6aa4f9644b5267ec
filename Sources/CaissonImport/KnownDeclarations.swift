public import CaissonModel

/// The declarations of an existing description: they are not imported again, and their names are used.
public struct KnownDeclarations: Sendable {
  /// The C names of functions, variables and constants.
  let symbols: Set<String>
  /// The names of the protocol's members.
  let members: Set<String>
  /// The Swift names of types, by their C names.
  let types: [CTypeName: String]
  /// The type names that are in use.
  let typeNames: Set<String>
  /// The opaque types.
  let opaques: Set<CTypeName>

  /// The names that the protocol gives to types, by the types.
  let aliases: [String: String]

  /// - Parameters:
  ///   - library: the description.
  ///   - text: its source, which may contain types that no function uses.
  public init(of library: LibraryDescription, text: String) {
    var symbols = Set(library.functions.map(\.symbol) + library.functions.compactMap(\.freedBy))
    symbols.formUnion(library.globals.map(\.symbol) + library.constants.map(\.symbol))
    symbols.formUnion(library.types.enumerations.flatMap { $0.enumerators.map(\.name) })
    self.symbols = symbols
    members = Set(library.functions.map(\.name) + library.globals.map(\.name) + library.constants.map(\.name))
    var types: [CTypeName: String] = [:]
    for record in library.types.records where record.isNamed { types[record.name] = record.swiftName }
    for opaque in library.types.opaques { types[opaque.name] = opaque.swiftName }
    for enumeration in library.types.enumerations {
      if let name = enumeration.name { types[name] = enumeration.swiftName }
    }
    let declarations = #/@C(?:Opaque|Struct|Union|Enum|OptionSet)\(\s*"([^"]+)"[^{]*?\b(?:struct|enum)\s+(\w+)/#
    var names: Set<String> = []
    for match in SwiftCode(text).withoutComments.matches(of: declarations) {
      names.insert(String(match.2))
      if let name = CTypeName(notation: String(match.1)), types[name] == nil { types[name] = String(match.2) }
    }
    self.types = types
    aliases = Dictionary(library.typeNames.map { ($0.swiftType, $0.name) }) { first, _ in first }
    opaques = Set(library.types.opaques.map(\.name))
    typeNames = Set(
      library.types.records.map(\.swiftName) + library.types.opaques.map(\.swiftName)
        + library.types.enumerations.map(\.swiftName) + library.typeNames.map(\.name)
    ).union(names)
  }

  /// Creates an empty value.
  init() {
    symbols = []
    members = []
    types = [:]
    aliases = [:]
    typeNames = []
    opaques = []
  }
}

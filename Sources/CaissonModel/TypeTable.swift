/// The declared types that a description's functions reach, each once, in the order in which they are
/// met. Two Swift types for one of C are two declarations: each must agree with C.
///
/// Describing a type adds it here before its parts are described, so that a structure may point to itself.
public struct TypeTable: Hashable, Sendable, Codable {
  /// The structures whose fields are described.
  public private(set) var structures: [StructureDescription] = []
  /// The enumerations.
  public private(set) var enumerations: [EnumerationDescription] = []
  /// The opaque types.
  public private(set) var opaques: [OpaqueDescription] = []

  public init() {}

  /// The structure of a C name, if it was met.
  public func structure(named name: String) -> StructureDescription? {
    structures.first { $0.name == name }
  }

  /// Adds a structure, then its fields.
  ///
  /// - Parameters:
  ///   - structure: the structure, still without fields.
  ///   - fields: describes the fields; not called if the structure is known already.
  public mutating func add(
    _ structure: StructureDescription, fields: (inout TypeTable) -> [StructureDescription.Field]
  ) {
    guard !structures.contains(where: { $0.name == structure.name && $0.swiftName == structure.swiftName }) else {
      return
    }
    let index = structures.count
    structures.append(structure)
    let described = fields(&self)
    structures[index].fields = described
  }

  /// Adds an enumeration.
  public mutating func add(_ enumeration: EnumerationDescription) {
    guard !enumerations.contains(where: { $0.name == enumeration.name && $0.swiftName == enumeration.swiftName }) else {
      return
    }
    enumerations.append(enumeration)
  }

  /// Adds an opaque type.
  public mutating func add(_ opaque: OpaqueDescription) {
    guard !opaques.contains(where: { $0.name == opaque.name && $0.swiftName == opaque.swiftName }) else { return }
    opaques.append(opaque)
  }

  /// Gives every declaration's place another file.
  public mutating func relocate(_ move: (inout SourcePlace) -> Void) {
    for index in structures.indices { move(&structures[index].place) }
    for index in enumerations.indices { move(&enumerations[index].place) }
    for index in opaques.indices { move(&opaques[index].place) }
  }
}

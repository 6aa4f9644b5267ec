/// The declared types that a description's functions use, without duplicates, in the order in which they are found.
///
/// Two Swift types for one C type are two declarations, and each must agree with C.
///
/// A described type is added before its parts are, so that a structure may point to itself.
public struct TypeTable: Hashable, Sendable, Codable {
  /// The structures and unions with described fields.
  public private(set) var records: [RecordDescription] = []
  /// The enumerations.
  public private(set) var enumerations: [EnumerationDescription] = []
  /// The opaque types.
  public private(set) var opaques: [OpaqueDescription] = []

  /// The index in ``records`` of the first record of each name.
  private var places: [CTypeName: Int] = [:]
  /// The C and Swift names of all declarations.
  private var known: Set<Names> = []
  /// The facts read so far.
  package var facts = FactMemo()

  private enum CodingKeys: CodingKey {
    case records
    case enumerations
    case opaques
  }

  private enum Names: Hashable {
    case record(CTypeName, String)
    case enumeration(CTypeName?, String)
    case opaque(CTypeName, String)
  }

  /// Creates an empty table.
  public init() {}

  /// Decodes a table.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    for record in try container.decode([RecordDescription].self, forKey: .records) {
      add(record) { _ in record.fields }
    }
    for enumeration in try container.decode([EnumerationDescription].self, forKey: .enumerations) { add(enumeration) }
    for opaque in try container.decode([OpaqueDescription].self, forKey: .opaques) { add(opaque) }
  }

  /// Returns the first record with a C name, or nil if there is none.
  public func record(named name: CTypeName) -> RecordDescription? {
    places[name].map { records[$0] }
  }

  /// Adds a structure or a union, then its fields.
  ///
  /// - Parameters:
  ///   - record: the record, still without fields.
  ///   - fields: describes the fields; not called if the record is already known.
  public mutating func add<Failure: Error>(
    _ record: RecordDescription, fields: (inout TypeTable) throws(Failure) -> [RecordDescription.Field]
  ) throws(Failure) {
    guard known.insert(.record(record.name, record.swiftName)).inserted else { return }
    let index = records.count
    if places[record.name] == nil { places[record.name] = index }
    records.append(record)
    let described = try fields(&self)
    records[index].fields = described
  }

  /// Adds an enumeration.
  ///
  /// - Parameters:
  ///   - enumeration: the enumeration.
  ///   - complete: adds the remaining parts; not called if the enumeration is already known.
  public mutating func add(
    _ enumeration: EnumerationDescription, completedBy complete: (inout EnumerationDescription) -> Void = { _ in }
  ) {
    guard known.insert(.enumeration(enumeration.name, enumeration.swiftName)).inserted else { return }
    var enumeration = enumeration
    complete(&enumeration)
    enumerations.append(enumeration)
  }

  /// Adds an opaque type.
  public mutating func add(_ opaque: OpaqueDescription) {
    guard known.insert(.opaque(opaque.name, opaque.swiftName)).inserted else { return }
    opaques.append(opaque)
  }

  /// Replaces the file of every source location.
  public mutating func relocate(_ move: (inout SourcePlace) -> Void) {
    for index in records.indices {
      move(&records[index].place)
      for field in records[index].fields.indices { records[index].fields[field].place.relocate(move) }
    }
    for index in enumerations.indices {
      move(&enumerations[index].place)
      for number in enumerations[index].enumerators.indices {
        enumerations[index].enumerators[number].place.relocate(move)
      }
    }
    for index in opaques.indices { move(&opaques[index].place) }
  }

  /// Records the layout of a record according to a header.
  ///
  /// - Parameters:
  ///   - layout: the layout.
  ///   - dataModel: the data model of the target for which the header was read.
  ///   - index: the index of the record in ``records``.
  public mutating func record(_ layout: RecordedLayout, in dataModel: DataModel, at index: Int) {
    records[index].recorded[dataModel] = layout
  }
}

extension SourcePlace? {
  /// Replaces the file of a source location, if there is one.
  mutating func relocate(_ move: (inout SourcePlace) -> Void) {
    guard var place = self else { return }
    move(&place)
    self = place
  }
}

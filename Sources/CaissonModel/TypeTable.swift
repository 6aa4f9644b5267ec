/// The declared types that a description's functions use, without duplicates, in the order in which they are found.
///
/// Two Swift types for one C type are two declarations, and each must agree with C.
///
/// Describing a type adds it here before its parts are described, so that a structure may point to itself.
public struct TypeTable: Hashable, Sendable, Codable {
  /// The structures and unions whose fields are described.
  public private(set) var records: [RecordDescription] = []
  /// The enumerations.
  public private(set) var enumerations: [EnumerationDescription] = []
  /// The opaque types.
  public private(set) var opaques: [OpaqueDescription] = []

  /// The places in ``records`` of the first records of each name.
  private var places: [CTypeName: Int] = [:]
  /// The names of all declarations, in C and in Swift.
  private var known: Set<Names> = []
  /// What has been read of texts of facts.
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

  /// Makes an empty table.
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

  /// The record of a C name, if it was met.
  public func record(named name: CTypeName) -> RecordDescription? {
    places[name].map { records[$0] }
  }

  /// Adds a structure or a union, then its fields.
  ///
  /// - Parameters:
  ///   - record: the record, still without fields.
  ///   - fields: describes the fields; not called if the record is known already.
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
  ///   - complete: adds what it is still without; not called if the enumeration is known already.
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

  /// Gives every declaration's place another file.
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

  /// Records what a header says of the layout of a record.
  ///
  /// - Parameters:
  ///   - layout: the layout.
  ///   - dataModel: the data model of the target that the header was read for.
  ///   - index: the record's place in ``records``.
  public mutating func record(_ layout: RecordedLayout, in dataModel: DataModel, at index: Int) {
    records[index].recorded[dataModel] = layout
  }
}

extension SourcePlace? {
  /// Gives a place, if there is one, another file.
  mutating func relocate(_ move: (inout SourcePlace) -> Void) {
    guard var place = self else { return }
    move(&place)
    self = place
  }
}

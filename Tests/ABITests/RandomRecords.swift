internal import CaissonModel
internal import TestSupport

/// Structures and unions, made at random: nested, packed, over-aligned, with arrays, bit-fields and anonymous members.
struct RandomRecords {
  private(set) var types = TypeTable()
  /// The names of the records that can stand in a signature.
  private(set) var names: [CTypeName] = []
  /// Records that libffi does not support: of size 0, or aligned above 16.
  private(set) var oddNames: [CTypeName] = []
  /// Records that GCC and Clang pass differently.
  private(set) var disputedNames: [CTypeName] = []
  /// The member that is written and read, of each union.
  private(set) var activeMembers: [CTypeName: Int] = [:]

  private var random: SplitMix64
  private var fieldCount = 0
  private var recordCount = 0

  /// The alignments that a record or a field asks for.
  private static let alignments = [2, 4, 8, 16]
  /// The size from which a record is made again: what lies above says nothing new.
  private static let largestSize = 160

  static let place = SourcePlace(file: "ABITests", line: 1, column: 1)

  init(count: Int, random: SplitMix64) {
    self.random = random
    for enumeration in RandomTypes.enumerations { types.add(enumeration) }
    while names.count < count { addRecord() }
    addKnown("none", into: \.oddNames, [])
    addKnown("wide", alignment: 32, into: \.oddNames, [Self.field("wide", .floating(.double))])
    addKnown("late", into: \.disputedNames, [Self.padding(64), Self.field("late", .integer(.short))])
    addKnown(
      "flexible", into: \.disputedNames,
      [Self.field("count", .integer(.int)), Self.field("tail", .array(of: .integer(.char), count: nil))])
  }

  private static func field(_ name: String, _ type: CType) -> RecordDescription.Field {
    RecordDescription.Field(name: name, swiftName: name, type: type)
  }

  private static func padding(_ width: Int) -> RecordDescription.Field {
    RecordDescription.Field(name: "", swiftName: "", type: .integer(.long), bitWidth: width)
  }

  private mutating func addKnown(
    _ tag: String, alignment: Int? = nil, into names: WritableKeyPath<Self, [CTypeName]>,
    _ fields: [RecordDescription.Field]
  ) {
    let record = RecordDescription(
      name: .structure(tag), swiftName: tag, alignment: alignment, place: Self.place)
    types.add(record) { _ in fields }
    self[keyPath: names].append(record.name)
  }

  private mutating func addRecord() {
    let before = self
    var record = emptyRecord()
    record.name = record.kind == .union ? .union("r\(recordCount)") : .structure("r\(recordCount)")
    fillIn(&record, depth: 0)
    types.add(record) { _ in record.fields }
    let type = CType.record(record.name)
    if let layout = type.layout(in: .host, types: types), layout.alignment <= 16,
      1...Self.largestSize ~= layout.size, !Leaf.leaves(of: type, in: self).isEmpty,
      !ClangFlaw.mayStrike(type, types: types)
    {
      let isDisputed = Impossible.isSaidToBeDisputed(type, types: types)
      if isDisputed { disputedNames.append(record.name) } else { names.append(record.name) }
    } else {
      let used = random
      self = before
      random = used
    }
  }

  private mutating func emptyRecord() -> RecordDescription {
    recordCount += 1
    return RecordDescription(
      kind: random.chance(20) ? .union : .structure, name: .anonymous("\(recordCount)"), swiftName: "R\(recordCount)",
      isPacked: random.chance(10), pack: random.chance(10) ? random.pick([1, 2, 4, 8, 16]) : nil,
      alignment: random.chance(8) ? random.pick(Self.alignments) : nil, place: Self.place)
  }

  private mutating func fillIn(_ record: inout RecordDescription, depth: Int) {
    let most = random.chance(60) ? 3 : 7
    for _ in 0..<random.number(1...most) { record.fields.append(field(of: record, depth: depth)) }
    guard record.kind == .union else { return }
    let named = record.fields.indices.filter { !record.fields[$0].name.isEmpty || record.fields[$0].bitWidth == nil }
    // One of which no member can be named has no leaves, and is made again.
    activeMembers[record.name] = named.isEmpty ? 0 : random.pick(named)
  }

  // MARK: Fields

  private mutating func field(of record: RecordDescription, depth: Int) -> RecordDescription.Field {
    fieldCount += 1
    let name = "f\(fieldCount)"
    if random.chance(20) { return bitField(name, of: record) }
    if depth < 2, random.chance(7) { return anonymousMember(of: record, depth: depth) }
    var field = RecordDescription.Field(name: name, swiftName: name, type: fieldType())
    // GCC warns where the attribute changes nothing.
    field.isPacked = random.chance(3) && field.type.layout(in: .host, types: types)?.alignment ?? 1 > 1
    if random.chance(5) { field.alignment = random.pick(Self.alignments) }
    // In C, a bit-field of a record that is const could not be written to.
    if random.chance(3), !field.type.holdsRecord { field.type = .const(field.type) }
    return field
  }

  private mutating func bitField(_ name: String, of record: RecordDescription) -> RecordDescription.Field {
    let type = random.pick(RandomTypes.bitFieldTypes)
    let bits = type == .integer(.bool) ? 1 : 8 * (type.layout(in: .host, types: TypeTable())?.size ?? 1)
    // Of the full width more often than chance would have it: compilers take such a one for a plain field.
    var width = random.chance(15) ? bits : random.number(1...bits)
    let isPadding = random.chance(10)
    // GCC warns of an enumeration without bits.
    if isPadding, !RandomTypes.isEnumeration(type), random.chance(50) { width = 0 }
    var field = RecordDescription.Field(
      name: isPadding ? "" : name, swiftName: isPadding ? "" : name, type: type, bitWidth: width)
    // Where a pragma allows less, the compilers do not agree on what the field asks for; nor on one that, aligned, would
    // cross the end of a unit of its type.
    let alignment = random.pick(Self.alignments)
    let isAgreed = alignment <= record.pack ?? alignment && width <= 8 * alignment
    if !isPadding, isAgreed, random.chance(3) { field.alignment = alignment }
    field.isPacked = !isPadding && bits > 8 && random.chance(3)
    return field
  }

  private mutating func anonymousMember(of outer: RecordDescription, depth: Int) -> RecordDescription.Field {
    var record = emptyRecord()
    // The pragma holds for all that is written inside.
    if outer.pack != nil { record.pack = outer.pack }
    fillIn(&record, depth: depth + 1)
    types.add(record) { _ in record.fields }
    return RecordDescription.Field(name: "", swiftName: "", type: .record(record.name))
  }

  private mutating func fieldType() -> CType {
    let isRecord = !names.isEmpty && random.chance(25)
    var type = isRecord ? .record(random.pick(names)) : RandomTypes.scalar(&random)
    if random.chance(20) { type = .array(of: type, count: random.number(1...4)) }
    if random.chance(3) { type = .array(of: type, count: random.number(1...2)) }
    return type
  }
}

extension CType {
  fileprivate var holdsRecord: Bool {
    switch self {
    case .record: true
    case .array(let element, _): element.holdsRecord
    default: false
    }
  }
}

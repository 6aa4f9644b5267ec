// Descriptions of types, for the conformances to `CDescribed` in macro expansions.

extension TypeTable {
  /// Describes a structure or a union.
  ///
  /// - Parameters:
  ///   - text: the facts, as text.
  ///   - recorded: the recorded layouts of a partial structure, as text; empty for others.
  ///   - list: adds the types of the fields, in the order of their numbers.
  @_documentation(visibility: internal)
  public mutating func _addRecord(
    _ text: StaticString, recorded: StaticString = "", _ list: (inout _TypeList) -> Void
  ) throws(UndescribedType) -> CType {
    let described = facts.facts(RecordFacts.self, in: text)
    var record = described.record
    if recorded.utf8CodeUnitCount > 0 {
      let layouts = facts.facts([LayoutFacts].self, in: recorded)
      record.recorded = Dictionary(layouts.map { ($0.dataModel, $0.layout) }) { first, _ in first }
    }
    try add(record) { table throws(UndescribedType) in
      var types = _TypeList()
      list(&types)
      var fields = record.fields
      for (index, fact) in described.fields.enumerated() {
        let type = try types[fact.type].describe(in: &table)
        fields[index].type = fact.isConst ? .const(type) : type
        fields[index].place?.file = record.place.file
      }
      return fields
    }
    return .record(record.name)
  }

  /// Describes an opaque type.
  ///
  /// - Parameter text: the facts, as text.
  @_documentation(visibility: internal)
  public mutating func _addOpaque(_ text: StaticString) -> CType {
    let opaque = facts.facts(OpaqueDescription.self, in: text)
    add(opaque)
    return .opaque(opaque.name)
  }

  /// Describes an enumeration or an option set.
  ///
  /// - Parameters:
  ///   - text: the facts, as text.
  ///   - raw: the type of its numbers.
  ///   - list: adds the numbers that the facts omit.
  @_documentation(visibility: internal)
  public mutating func _addEnumeration<Raw: CDescribed>(
    _ text: StaticString, rawType raw: Raw.Type, _ list: (inout _ValueList) -> Void = { _ in }
  ) throws(UndescribedType) -> CType {
    var enumeration = facts.facts(EnumerationFacts.self, in: text).enumeration
    guard case .integer(let rawType) = try raw.describe(in: &self) else { throw UndescribedType(raw) }
    enumeration.rawType = rawType
    add(enumeration) { enumeration in
      var values = _ValueList()
      list(&values)
      enumeration.complete(with: values)
    }
    return enumeration.name.map { .enumeration($0, rawType) } ?? .integer(rawType)
  }
}

extension EnumerationDescription {
  /// Gives each enumerator without a number the next one of a list, and each source location its file.
  fileprivate mutating func complete(with values: _ValueList) {
    var rest = values.values[...]
    for index in enumerators.indices {
      enumerators[index].place?.file = place.file
      guard enumerators[index].value.isEmpty, case .integer(let value)? = rest.popFirst() else { continue }
      enumerators[index].value = value
    }
  }
}

extension CRecord {
  /// The recorded layouts, as text: empty, unless the generator has written a member that replaces this one.
  @_documentation(visibility: internal)
  public static var _recordedLayouts: StaticString { "" }
}

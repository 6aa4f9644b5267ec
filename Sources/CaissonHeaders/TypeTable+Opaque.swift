internal import CaissonModel

extension TypeTable {
  /// Returns the table with pointers to some records, which it lacks, replaced by pointers to opaque types.
  func withOpaque(_ names: Set<CTypeName>) -> TypeTable {
    guard !names.isEmpty else { return self }
    var table = TypeTable()
    for record in records {
      var record = record
      for index in record.fields.indices { record.fields[index].type.makeOpaque(names) }
      for model in record.recorded.keys {
        for index in record.recorded[model]?.fields.indices ?? 0..<0 {
          record.recorded[model]?.fields[index].type.makeOpaque(names)
        }
      }
      table.add(record) { _ in record.fields }
    }
    return table
  }
}

extension CType {
  fileprivate mutating func makeOpaque(_ names: Set<CTypeName>) { self = opaque(names) }

  private func opaque(_ names: Set<CTypeName>) -> CType {
    switch self {
    case .record(let name): names.contains(name) ? .opaque(name) : self
    case .pointer(let target): .pointer(to: target.opaque(names))
    case .const(let type): .const(type.opaque(names))
    case .array(let element, let count): .array(of: element.opaque(names), count: count)
    case .function(let type):
      .function(
        FunctionType(
          parameters: type.parameters.map { $0.opaque(names) }, result: type.result.opaque(names),
          isVariadic: type.isVariadic))
    case .void, .integer, .floating, .complex, .enumeration, .opaque: self
    }
  }
}

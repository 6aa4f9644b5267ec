internal import CaissonHeaders
internal import CaissonModel

extension HeaderModel {
  /// The differences between our layouts and Clang's, one line each: the record, the field, our offset and Clang's.
  ///
  /// The reader itself refuses a record whose layout it cannot account for; that is a difference as well.
  var layoutDifferences: [String] {
    let refused = unsupported.filter { if case .layout = $0.reason { true } else { false } }
    return types.records.flatMap(differences) + refused.map { "\($0.place): \($0.name): \($0.reason)" }
  }

  /// Returns the differences in one record.
  func differences(of record: RecordDescription) -> [String] {
    guard let clang = recordedLayout(of: record.name) else { return ["\(record.name): Clang's layout is missing"] }
    guard let ours = record.layout(in: dataModel, types: types) else { return ["\(record.name): no layout"] }
    var differences: [String] = []
    func compare(_ what: String, _ ours: Int, _ clang: Int) {
      guard ours != clang else { return }
      differences.append("\(record.place): \(record.name): \(what): ours \(ours), Clang's \(clang)")
    }
    compare("size", ours.size, clang.size)
    compare("alignment", ours.alignment, clang.alignment)
    compare("number of fields", ours.fields.count, clang.fields.count)
    for (field, other) in zip(ours.fields, clang.fields) {
      compare("bit offset of '\(field.name)'", field.bitOffset, other.bitOffset)
    }
    return differences
  }
}

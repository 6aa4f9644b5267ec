/// A structure or a union, as the syntax of its declaration shows it.
package struct RecordFacts: Codable, Hashable, Sendable {
  /// The type of a field.
  package struct FieldType: Codable, Hashable, Sendable {
    /// The type's number.
    package var type: Int
    /// Whether the field is `const`.
    package var isConst: Bool

    package init(type: Int, isConst: Bool) {
      self.type = type
      self.isConst = isConst
    }
  }

  /// The record, the type of each of its fields `void`.
  package var record: RecordDescription
  /// The types of the fields.
  package var fields: [FieldType]

  package init(record: RecordDescription, fields: [FieldType]) {
    self.record = record
    self.fields = fields
  }
}

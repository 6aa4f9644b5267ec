/// A structure or a union, as the syntax of its declaration shows it.
package struct RecordFacts: Codable, Hashable, Sendable {
  /// The type of a field.
  package struct FieldType: Codable, Hashable, Sendable {
    /// The number of the type.
    package var type: Int
    /// Whether the field is `const`.
    package var isConst: Bool

    package init(type: Int, isConst: Bool) {
      self.type = type
      self.isConst = isConst
    }
  }

  /// The record; each of its fields has the type `void`.
  package var record: RecordDescription
  /// The types of the fields.
  package var fields: [FieldType]

  package init(record: RecordDescription, fields: [FieldType]) {
    self.record = record
    self.fields = fields
  }
}

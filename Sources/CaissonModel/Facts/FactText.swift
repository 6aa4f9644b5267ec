/// Facts about a description as text: JSON without the members that are false, zero or empty.
///
/// Values of the model are written and read by their own `Codable` conformances, with the standard library alone. A
/// macro leaves this text of a description in the program: the compiler does not process it, however long it is, and it
/// is read on demand.
package enum FactText {
  /// Returns the text of a value, on one line.
  package static func text(of value: some Encodable) throws -> String { try FactEncoder.value(of: value).description }

  /// Returns the text of a value on several lines: one for each member and element down to a depth.
  package static func page(of value: some Encodable, depth: Int) throws -> String {
    try FactEncoder.value(of: value).page(depth: depth)
  }

  /// Reads the value from a text.
  ///
  /// - Throws: ``FactError``, or the error of a type that rejects a value.
  package static func read<Value: Decodable>(_ type: Value.Type, from text: StaticString) throws -> Value {
    let bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    return try Value(from: FactDecoder(FactReader.read(bytes)))
  }

  /// Reads the value from a text.
  ///
  /// - Throws: ``FactError``, or the error of a type that rejects a value.
  package static func read<Value: Decodable>(_ type: Value.Type, from text: String) throws -> Value {
    var text = text
    return try Value(from: FactDecoder(text.withUTF8 { bytes throws(FactError) in try FactReader.read(bytes) }))
  }
}

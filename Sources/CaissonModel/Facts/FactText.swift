/// Facts about a description as text: JSON, without the members that are false, zero, or empty.
///
/// Values of the model are written and read by their own `Codable` conformances, with the standard library alone. The text is what a
/// macro leaves of a description in a program: the compiler takes it as it is, however long it is, and it is read when it is needed.
package enum FactText {
  /// The text of a value, in one line.
  package static func text(of value: some Encodable) throws -> String { try FactEncoder.value(of: value).description }

  /// The text of a value over several lines: one for each member and element down to a depth.
  package static func page(of value: some Encodable, depth: Int) throws -> String {
    try FactEncoder.value(of: value).page(depth: depth)
  }

  /// The value of a text.
  ///
  /// - Throws: ``FactError``, or what a type says of a value that is none of its own.
  package static func read<Value: Decodable>(_ type: Value.Type, from text: StaticString) throws -> Value {
    let bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    return try Value(from: FactDecoder(FactReader.read(bytes)))
  }

  /// The value of a text.
  ///
  /// - Throws: ``FactError``, or what a type says of a value that is none of its own.
  package static func read<Value: Decodable>(_ type: Value.Type, from text: String) throws -> Value {
    var text = text
    return try Value(from: FactDecoder(text.withUTF8 { bytes throws(FactError) in try FactReader.read(bytes) }))
  }
}

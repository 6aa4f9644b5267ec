/// Reads JSON text in one pass.
struct FactReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0

  /// Reads the value that a text represents.
  ///
  /// - Throws: ``FactError/malformed(offset:)`` if the text is not valid JSON or contains fractions.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>) throws(FactError) -> FactValue {
    var reader = FactReader(bytes: bytes)
    let value = try reader.value()
    reader.skipSpace()
    guard reader.position == bytes.count else { throw reader.malformed }
    return value
  }

  private init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  private var malformed: FactError { .malformed(offset: position) }

  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x0a || byte == 0x0d || byte == 0x09 { position += 1 }
  }

  /// Consumes a byte if it is the next one after white space.
  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    skipSpace()
    guard next == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  private mutating func expect(_ character: Unicode.Scalar) throws(FactError) {
    guard take(character) else { throw malformed }
  }

  private mutating func value() throws(FactError) -> FactValue {
    skipSpace()
    switch next {
    case UInt8(ascii: "{"): return .object(try members())
    case UInt8(ascii: "["): return .array(try elements())
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return .number(try number())
    }
  }

  private mutating func word(_ word: StaticString, _ value: FactValue) throws(FactError) -> FactValue {
    let end = position + word.utf8CodeUnitCount
    guard end <= bytes.count else { throw malformed }
    for index in 0..<word.utf8CodeUnitCount where bytes[position + index] != word.utf8Start[index] { throw malformed }
    position = end
    return value
  }

  private mutating func number() throws(FactError) -> Int {
    let start = position
    while let byte = next, byte == UInt8(ascii: "-") || (0x30...0x39).contains(byte) { position += 1 }
    guard let number = Int(String(decoding: bytes[start..<position], as: UTF8.self)) else { throw malformed }
    return number
  }

  private mutating func elements() throws(FactError) -> [FactValue] {
    var elements: [FactValue] = []
    try expect("[")
    if take("]") { return elements }
    repeat { elements.append(try value()) } while take(",")
    try expect("]")
    return elements
  }

  private mutating func members() throws(FactError) -> [FactValue.Member] {
    var members: [FactValue.Member] = []
    try expect("{")
    if take("}") { return members }
    repeat {
      skipSpace()
      let key = try string()
      try expect(":")
      members.append(FactValue.Member(key: key, value: try value()))
    } while take(",")
    try expect("}")
    return members
  }

  private mutating func string() throws(FactError) -> String {
    try expect("\"")
    var text = ""
    while true {
      let start = position
      while let byte = next, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") { position += 1 }
      text += String(decoding: bytes[start..<position], as: UTF8.self)
      if take("\"") { return text }
      try expect("\\")
      text.unicodeScalars.append(try escaped())
    }
  }

  /// Reads the character after a backslash.
  private mutating func escaped() throws(FactError) -> Unicode.Scalar {
    guard let byte = next else { throw malformed }
    position += 1
    switch byte {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "u"):
      let end = position + 4
      guard end <= bytes.count, let code = UInt32(String(decoding: bytes[position..<end], as: UTF8.self), radix: 16),
        let scalar = Unicode.Scalar(code)
      else { throw malformed }
      position = end
      return scalar
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    default: throw malformed
    }
  }
}

/// Decodes values from JSON in which an absent member stands for false, zero or an empty value.
struct FactDecoder: Decoder {
  let codingPath: [any CodingKey] = []
  let userInfo: [CodingUserInfoKey: Any] = [:]

  /// The value; nil for an absent member.
  private let fact: FactValue?

  init(_ fact: FactValue?) { self.fact = fact }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    switch fact {
    case .object(let members): KeyedDecodingContainer(Members(members: members))
    case nil: KeyedDecodingContainer(Members(members: []))
    case let fact?: throw FactError.unexpected(fact, wanted: "an object")
    }
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    switch fact {
    case .array(let elements): Elements(elements: elements)
    case nil: Elements(elements: [])
    case let fact?: throw FactError.unexpected(fact, wanted: "a list")
    }
  }

  func singleValueContainer() -> any SingleValueDecodingContainer { Single(fact: fact) }

  private static func decode<Value: Decodable>(_ type: Value.Type, from fact: FactValue?) throws -> Value {
    guard let scalar = type as? any FactScalar.Type else { return try Value(from: FactDecoder(fact)) }
    // The value's own type is the scalar's.
    guard let value = (fact.map { scalar.init(fact: $0) } ?? scalar.zero) as? Value else {
      throw FactError.unexpected(fact ?? .null, wanted: "\(type)")
    }
    return value
  }
}

extension FactDecoder {
  private struct Members<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let codingPath: [any CodingKey] = []
    let members: [FactValue.Member]

    var allKeys: [Key] { members.compactMap { Key(stringValue: $0.key) } }

    private func fact(_ key: Key) -> FactValue? { members.first { $0.key == key.stringValue }?.value }

    func contains(_ key: Key) -> Bool { fact(key) != nil }

    func decodeNil(forKey key: Key) -> Bool { fact(key) == nil || fact(key) == .null }

    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
      try FactDecoder.decode(type, from: fact(key))
    }

    func nestedContainer<Nested: CodingKey>(
      keyedBy type: Nested.Type, forKey key: Key
    ) throws -> KeyedDecodingContainer<Nested> { try FactDecoder(fact(key)).container(keyedBy: type) }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
      try FactDecoder(fact(key)).unkeyedContainer()
    }

    func superDecoder() -> any Decoder { FactDecoder(members.first { $0.key == "super" }?.value) }
    func superDecoder(forKey key: Key) -> any Decoder { FactDecoder(fact(key)) }
  }

  private struct Elements: UnkeyedDecodingContainer {
    let codingPath: [any CodingKey] = []
    let elements: [FactValue]
    var currentIndex = 0

    init(elements: [FactValue]) { self.elements = elements }

    var count: Int? { elements.count }
    var isAtEnd: Bool { currentIndex == elements.count }

    private mutating func next() throws -> FactValue {
      guard !isAtEnd else { throw FactError.unexpected(.null, wanted: "an element") }
      defer { currentIndex += 1 }
      return elements[currentIndex]
    }

    mutating func decodeNil() throws -> Bool {
      guard !isAtEnd, elements[currentIndex] == .null else { return false }
      currentIndex += 1
      return true
    }

    mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
      try FactDecoder.decode(type, from: next())
    }

    mutating func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) throws -> KeyedDecodingContainer<Nested>
    {
      try FactDecoder(next()).container(keyedBy: type)
    }

    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
      try FactDecoder(next()).unkeyedContainer()
    }

    mutating func superDecoder() throws -> any Decoder { FactDecoder(try next()) }
  }

  private struct Single: SingleValueDecodingContainer {
    let codingPath: [any CodingKey] = []
    let fact: FactValue?

    func decodeNil() -> Bool { fact == nil || fact == .null }

    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try FactDecoder.decode(type, from: fact) }
  }
}

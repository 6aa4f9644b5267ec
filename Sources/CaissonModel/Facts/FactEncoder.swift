/// Encodes values as JSON, and omits members that are false, zero or empty.
struct FactEncoder: Encoder {
  let codingPath: [any CodingKey] = []
  let userInfo: [CodingUserInfoKey: Any] = [:]

  /// The destination of the value.
  fileprivate let place: Place

  /// Returns a value as JSON.
  static func value(of value: some Encodable) throws -> FactValue {
    if let scalar = value as? any FactScalar { return scalar.fact }
    let place = Place()
    try value.encode(to: FactEncoder(place: place))
    return place.value
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    place.content = .object([])
    return KeyedEncodingContainer(Members(place: place))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    place.content = .array([])
    return Elements(place: place)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { Single(place: place) }
}

extension FactEncoder {
  /// The destination of a value under construction; a nested value has its own.
  fileprivate final class Place {
    enum Content {
      case value(FactValue)
      case array([Place])
      case object([(key: String, place: Place)])
    }

    var content = Content.value(.null)

    init(_ value: FactValue = .null) { content = .value(value) }

    var value: FactValue {
      switch content {
      case .value(let value): value
      case .array(let places): .array(places.map(\.value))
      case .object(let members): .object(members.map { FactValue.Member(key: $0.key, value: $0.place.value) })
      }
    }

    /// Adds a destination for an element.
    func append(_ value: FactValue = .null) -> Place {
      let place = Place(value)
      guard case .array(var places) = content else { return place }
      content = .value(.null)
      places.append(place)
      content = .array(places)
      return place
    }

    /// Adds a destination for a member.
    func append(_ value: FactValue = .null, forKey key: String) -> Place {
      let place = Place(value)
      guard case .object(var members) = content else { return place }
      content = .value(.null)
      members.append((key, place))
      content = .object(members)
      return place
    }

    var count: Int { if case .array(let places) = content { places.count } else { 0 } }
  }

  private struct Members<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let codingPath: [any CodingKey] = []
    let place: Place

    func encodeNil(forKey key: Key) {}

    func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
      let fact = try FactEncoder.value(of: value)
      if !fact.isZero { _ = place.append(fact, forKey: key.stringValue) }
    }

    // A present optional is written whatever it holds: an absent one is nil.
    func encodeIfPresent<Value: Encodable>(_ value: Value?, forKey key: Key) throws {
      if let value { _ = place.append(try FactEncoder.value(of: value), forKey: key.stringValue) }
    }
    func encodeIfPresent(_ value: Bool?, forKey key: Key) {
      _ = value.map { place.append($0.fact, forKey: key.stringValue) }
    }
    func encodeIfPresent(_ value: Int?, forKey key: Key) {
      _ = value.map { place.append($0.fact, forKey: key.stringValue) }
    }
    func encodeIfPresent(_ value: String?, forKey key: Key) {
      _ = value.map { place.append($0.fact, forKey: key.stringValue) }
    }

    func nestedContainer<Nested: CodingKey>(
      keyedBy type: Nested.Type, forKey key: Key
    ) -> KeyedEncodingContainer<Nested> {
      FactEncoder(place: place.append(forKey: key.stringValue)).container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
      FactEncoder(place: place.append(forKey: key.stringValue)).unkeyedContainer()
    }

    func superEncoder() -> any Encoder { FactEncoder(place: place.append(forKey: "super")) }
    func superEncoder(forKey key: Key) -> any Encoder { FactEncoder(place: place.append(forKey: key.stringValue)) }
  }

  private struct Elements: UnkeyedEncodingContainer {
    let codingPath: [any CodingKey] = []
    let place: Place

    var count: Int { place.count }

    func encodeNil() { _ = place.append() }

    func encode<Value: Encodable>(_ value: Value) throws { _ = place.append(try FactEncoder.value(of: value)) }

    func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
      FactEncoder(place: place.append()).container(keyedBy: type)
    }

    func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
      FactEncoder(place: place.append()).unkeyedContainer()
    }

    func superEncoder() -> any Encoder { FactEncoder(place: place.append()) }
  }

  private struct Single: SingleValueEncodingContainer {
    let codingPath: [any CodingKey] = []
    let place: Place

    func encodeNil() { place.content = .value(.null) }

    func encode<Value: Encodable>(_ value: Value) throws { place.content = .value(try FactEncoder.value(of: value)) }
  }
}

/// JSON form: an object with a `kind` and the members of that kind.
extension CType: Codable {
  private enum Kind: String, Codable {
    case void, integer, floating, complex, pointer, const, function, array, record, enumeration, opaque
  }

  private enum Key: String, CodingKey {
    case kind, name, to, of, parameters, result, isVariadic, count, rawType
  }

  /// Decodes a type.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    switch try values.decode(Kind.self, forKey: .kind) {
    case .void: self = .void
    case .integer: self = .integer(try values.decode(IntegerType.self, forKey: .name))
    case .floating: self = .floating(try values.decode(FloatingType.self, forKey: .name))
    case .complex: self = .complex(try values.decode(FloatingType.self, forKey: .name))
    case .pointer: self = .pointer(to: try values.decode(CType.self, forKey: .to))
    case .const: self = .const(try values.decode(CType.self, forKey: .of))
    case .function:
      self = .function(
        FunctionType(
          parameters: try values.decode([CType].self, forKey: .parameters),
          result: try values.decode(CType.self, forKey: .result),
          isVariadic: try values.decodeIfPresent(Bool.self, forKey: .isVariadic) ?? false))
    case .array:
      self = .array(
        of: try values.decode(CType.self, forKey: .of), count: try values.decodeIfPresent(Int.self, forKey: .count))
    case .record: self = .record(try values.decode(CTypeName.self, forKey: .name))
    case .enumeration:
      self = .enumeration(
        try values.decode(CTypeName.self, forKey: .name), try values.decode(IntegerType.self, forKey: .rawType))
    case .opaque: self = .opaque(try values.decode(CTypeName.self, forKey: .name))
    }
  }

  /// Encodes the type as an object with a `kind`.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: Key.self)
    func encode(_ kind: Kind, name: (some Encodable)? = String?.none) throws {
      try values.encode(kind, forKey: .kind)
      try values.encodeIfPresent(name, forKey: .name)
    }
    switch self {
    case .void: try encode(.void)
    case .integer(let type): try encode(.integer, name: type.rawValue)
    case .floating(let type): try encode(.floating, name: type.rawValue)
    case .complex(let type): try encode(.complex, name: type.rawValue)
    case .pointer(let target):
      try encode(.pointer)
      try values.encode(target, forKey: .to)
    case .const(let type):
      try encode(.const)
      try values.encode(type, forKey: .of)
    case .function(let type):
      try encode(.function)
      try values.encode(type.parameters, forKey: .parameters)
      try values.encode(type.result, forKey: .result)
      if type.isVariadic { try values.encode(true, forKey: .isVariadic) }
    case .array(let element, let count):
      try encode(.array)
      try values.encode(element, forKey: .of)
      try values.encodeIfPresent(count, forKey: .count)
    case .record(let name): try encode(.record, name: name)
    case .enumeration(let name, let rawType):
      try encode(.enumeration, name: name)
      try values.encode(rawType, forKey: .rawType)
    case .opaque(let name): try encode(.opaque, name: name)
    }
  }
}

/// JSON form: an object with a `kind` and the members of that kind.
extension CTypeName: Codable {
  private enum Kind: String, Codable {
    case structure = "struct"
    case union
    case enumeration = "enum"
    case typedef, member, anonymousMember, anonymous, volatile
  }

  private enum Key: String, CodingKey {
    case kind, name, path, of, at
  }

  /// Decodes the JSON form.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    func name() throws -> String { try values.decode(String.self, forKey: .name) }
    switch try values.decode(Kind.self, forKey: .kind) {
    case .structure: self = .structure(try name())
    case .union: self = .union(try name())
    case .enumeration: self = .enumeration(try name())
    case .typedef: self = .typedef(try name())
    case .anonymous: self = .anonymous(try name())
    case .member: self = .member(try values.decode(MemberPath.self, forKey: .path))
    case .anonymousMember:
      self = .anonymousMember(
        of: try values.decode(CTypeName.self, forKey: .of), at: try values.decode(Int.self, forKey: .at))
    case .volatile: self = .volatile(try values.decode(CType.self, forKey: .of))
    }
  }

  /// Encodes the JSON form.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: Key.self)
    func encode(_ kind: Kind, _ name: String? = nil) throws {
      try values.encode(kind, forKey: .kind)
      try values.encodeIfPresent(name, forKey: .name)
    }
    switch self {
    case .structure(let tag): try encode(.structure, tag)
    case .union(let tag): try encode(.union, tag)
    case .enumeration(let tag): try encode(.enumeration, tag)
    case .typedef(let name): try encode(.typedef, name)
    case .anonymous(let identifier): try encode(.anonymous, identifier)
    case .member(let path):
      try encode(.member)
      try values.encode(path, forKey: .path)
    case .anonymousMember(let record, let index):
      try encode(.anonymousMember)
      try values.encode(record, forKey: .of)
      try values.encode(index, forKey: .at)
    case .volatile(let type):
      try encode(.volatile)
      try values.encode(type, forKey: .of)
    }
  }
}

/// JSON form: the path's beginning, `of` a type or a `variable`, and the `steps`.
extension MemberPath: Codable {
  private enum Key: String, CodingKey {
    case of, variable, steps, isConst
  }

  /// Decodes the JSON form.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    if let variable = try values.decodeIfPresent(String.self, forKey: .variable) {
      origin = .variable(variable)
    } else {
      origin = .type(try values.decode(CTypeName.self, forKey: .of))
    }
    steps = try values.decode([Step].self, forKey: .steps)
    isConst = try values.decodeIfPresent(Bool.self, forKey: .isConst) ?? false
  }

  /// Encodes the JSON form.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: Key.self)
    switch origin {
    case .type(let name): try values.encode(name, forKey: .of)
    case .variable(let name): try values.encode(name, forKey: .variable)
    }
    try values.encode(steps, forKey: .steps)
    if isConst { try values.encode(true, forKey: .isConst) }
  }
}

/// JSON form: a field's name, or the number of an element, which is 0.
extension MemberPath.Step: Codable {
  /// Decodes the JSON form.
  public init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if let field = try? value.decode(String.self) {
      self = .field(field)
    } else if try value.decode(Int.self) == 0 {
      self = .element
    } else {
      throw DecodingError.dataCorruptedError(in: value, debugDescription: "a path leads to the first element alone")
    }
  }

  /// Encodes the JSON form.
  public func encode(to encoder: any Encoder) throws {
    var value = encoder.singleValueContainer()
    switch self {
    case .field(let name): try value.encode(name)
    case .element: try value.encode(0)
    }
  }
}

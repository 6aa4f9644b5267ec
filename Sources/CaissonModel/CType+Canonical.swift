extension CType {
  /// The type with one name for what has several in C: equal where every compiler that is known here takes the types
  /// for the same, or where only a compiler can tell (`size_t` is `unsigned long` on 64-bit Unix).
  public var canonical: CType {
    switch self {
    case .integer(let type): .integer(type.canonical)
    case .pointer(let target): .pointer(to: target.canonical)
    case .const(let type): .const(type.canonical)
    case .function(let type):
      .function(FunctionType(parameters: type.parameters.map(\.canonical), result: type.result.canonical))
    case .void, .floating, .structure, .enumeration, .opaque: self
    }
  }
}

extension IntegerType {
  fileprivate var canonical: IntegerType {
    switch self {
    case .int8: .signedChar
    case .uint8: .unsignedChar
    case .int16: .short
    case .uint16: .unsignedShort
    case .int32: .int
    case .uint32: .unsignedInt
    case .size: .unsignedLong
    case .signedSize: .long
    default: self
    }
  }
}

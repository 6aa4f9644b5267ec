extension CType {
  /// The type with one name for what has several in C: equal where every compiler that is known here takes the types
  /// for the same on the program's own target.
  public var canonical: CType {
    switch self {
    case .integer(let type): .integer(type.basic(in: .host))
    case .pointer(let target): .pointer(to: target.canonical)
    case .const(let type): .const(type.canonical)
    case .array(let element, let count): .array(of: element.canonical, count: count)
    case .function(let type):
      .function(
        FunctionType(
          parameters: type.parameters.map(\.canonical), result: type.result.canonical, isVariadic: type.isVariadic))
    case .void, .floating, .complex, .record, .enumeration, .opaque: self
    }
  }
}

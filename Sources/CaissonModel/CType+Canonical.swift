extension CType {
  /// The type under one name, where C has several: two types are equal if every known compiler treats them as the same
  /// type on the program's own target.
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

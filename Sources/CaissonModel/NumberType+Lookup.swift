extension NumberType {
  /// Finds the row of an integer type.
  public init(_ type: IntegerType) { self.init(known: .integer(type)) }

  /// Finds the row of a floating-point type.
  public init(_ type: FloatingType) { self.init(known: .floating(type)) }

  private init(known type: CType) {
    guard let row = Self.byType[type] else { fatalError("'\(type)' is missing from the table of number types") }
    self = row
  }

  /// Finds the type that a name stands for in a description: `CInt`, `Int`, `Double`; nil for any other name.
  public init?(swiftName: String) {
    guard let row = Self.bySwiftName[swiftName] else { return nil }
    self = row
  }

  /// Finds the type with a C spelling: `unsigned int`, `size_t`; nil for any other text.
  public init?(spelling: String) {
    if let type = IntegerType(rawValue: spelling) {
      self.init(type)
    } else if let type = FloatingType(rawValue: spelling) {
      self.init(type)
    } else {
      return nil
    }
  }

  /// Whether it is an integer type other than `_Bool`.
  public var isInteger: Bool { if case .integer(let type) = type { type != .bool } else { false } }

  private static let byType = Dictionary(uniqueKeysWithValues: all.map { ($0.type, $0) })
  private static let bySwiftName = Dictionary(
    uniqueKeysWithValues: all.flatMap { row in ([row.swiftName] + row.otherNames).map { ($0, row) } })
}

extension IntegerType {
  /// The name that a description writes: `CInt`, `UInt32`.
  public var swiftName: String { NumberType(self).swiftName }

  /// The type that Clang imports as the Swift type of the description's name: it imports C's `int64_t` as `Int64`,
  /// whichever basic type it is, and `size_t` as `Int`.
  public var importable: IntegerType {
    switch self {
    case .int64, .uint64: self
    case .intmax: .int64
    case .uintmax: .uint64
    default: basic(in: .host)
    }
  }
}

extension FloatingType {
  /// The name that a description writes: `Double`.
  public var swiftName: String { NumberType(self).swiftName }
}

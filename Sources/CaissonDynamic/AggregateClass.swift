internal import Caisson

/// How the machine's calling convention passes a structure, a union or a complex number by value.
enum AggregateClass: Equatable {
  /// A register, or the part of the argument that one holds.
  enum Register: Equatable {
    case integer
    case float
    case double
    case longDouble
  }

  /// In registers; each holds the next 8 bytes, or the next floating number.
  case registers([Register])
  /// In memory: on the stack, or behind a pointer.
  case memory
  /// In a way that libffi cannot be brought to.
  case unsupported(String)

  /// - Parameters:
  ///   - size: the size of the whole, in bytes.
  ///   - alignment: its alignment, in bytes.
  ///   - scalars: what it is made of.
  init(size: Int, alignment: Int, scalars: [ScalarPart]) {
    guard size > 0 else {
      self = .unsupported("which has no bytes")
      return
    }
    #if arch(x86_64)
      self = Self.systemV(size: size, scalars: scalars)
    #elseif arch(arm64)
      self = Self.aarch64(size: size, scalars: scalars)
    #else
      self = .unsupported("for which this machine's rules are not known")
    #endif
  }

  /// The System V ABI for x86-64, "Parameter Passing": eight bytes at a time, each of the class of what lies in them.
  static func systemV(size: Int, scalars: [ScalarPart]) -> AggregateClass {
    guard size <= 16, scalars.allSatisfy(\.isAligned) else { return .memory }
    var classes: [Eightbyte] = [.none, .none]
    for scalar in scalars {
      let bits = scalar.bitWidth ?? 8 * scalar.byteCount
      let first = scalar.bitOffset / 64
      for index in first...((scalar.bitOffset + max(bits, 1) - 1) / 64) {
        classes[index] = classes[index].merged(with: Eightbyte(scalar.type, isFirst: index == first))
      }
    }
    // X87UP counts only behind X87.
    if classes.contains(.memory) || (classes[1] == .x87Upper && classes[0] != .x87) { return .memory }
    switch (classes[0], classes[1]) {
    case (.x87, .x87Upper): return .registers([.longDouble])
    case (.none, .none): return .unsupported("which holds nothing but padding")
    case (.none, _): return .unsupported("whose first eight bytes are padding")
    default: return .registers(classes.prefix(while: { $0 != .none }).map { $0 == .sse ? .double : .integer })
    }
  }

  /// The procedure call standard for AArch64: up to four floating numbers of one type, 16 bytes of anything, or a copy behind
  /// a pointer.
  static func aarch64(size: Int, scalars: [ScalarPart]) -> AggregateClass {
    if let homogeneous = homogeneousFloats(size: size, scalars: scalars) { return .registers(homogeneous) }
    guard size <= 16 else { return .memory }
    return .registers([Register](repeating: .integer, count: (size + 7) / 8))
  }

  private static func homogeneousFloats(size: Int, scalars: [ScalarPart]) -> [Register]? {
    guard let first = scalars.first, case .floating(let type) = first.type, type != .float16 else { return nil }
    let offsets = Set(scalars.map(\.bitOffset))
    guard scalars.allSatisfy({ $0.type == first.type && $0.bitWidth == nil }), offsets.count <= 4,
      size == offsets.count * type.size(in: .aarch64)
    else { return nil }
    let register: Register =
      switch type {
      case .float, .float16: .float
      case .double: .double
      case .longDouble: .longDouble
      }
    return [Register](repeating: register, count: offsets.count)
  }
}

/// The class of eight bytes of an argument, by the System V ABI.
private enum Eightbyte: Equatable {
  case none
  case integer
  case sse
  case x87
  case x87Upper
  case memory

  init(_ type: CType, isFirst: Bool) {
    switch type {
    case .floating(.longDouble): self = isFirst ? .x87 : .x87Upper
    case .floating: self = .sse
    default: self = .integer
    }
  }

  /// The class of eight bytes in which two things lie.
  func merged(with other: Eightbyte) -> Eightbyte {
    switch (self, other) {
    case (let one, let two) where one == two: one
    case (.none, let two): two
    case (let one, .none): one
    case (.memory, _), (_, .memory): .memory
    case (.integer, _), (_, .integer): .integer
    case (.x87, _), (_, .x87), (.x87Upper, _), (_, .x87Upper): .memory
    default: .sse
    }
  }
}

extension ScalarPart {
  /// The size, in bytes.
  fileprivate var byteCount: Int { type.layout(in: .host, types: TypeTable())?.size ?? 0 }
}

internal import CaissonLinking

/// The way in which the calling convention passes a structure, a union or a complex number by value.
enum AggregateClass: Equatable {
  /// A register that holds an argument, or a part of one.
  enum Register: Equatable {
    case integer
    case float
    case double
    case longDouble
  }

  /// In registers; each holds the next 8 bytes, or the next floating-point number.
  case registers([Register])
  /// In memory: on the stack, or behind a pointer.
  case memory
  /// In a way that libffi does not support; the text says why.
  case unsupported(String)

  /// Classifies a type; nil if its size is unknown.
  init?(_ type: CType, types: TypeTable) {
    guard let size = type.layout(in: .host, types: types)?.size else { return nil }
    guard size > 0 else {
      self = .unsupported("which has size 0")
      return
    }
    #if arch(x86_64)
      self = Self.systemV(type, types: types)
    #elseif arch(arm64)
      self = Self.aarch64(size: size, scalars: type.scalars(in: .host, types: types) ?? [])
    #else
      self = .unsupported("and this machine's calling convention is not supported")
    #endif
  }

  /// The System V ABI for x86-64, in units of eight bytes; types on which compilers disagree are unsupported.
  static func systemV(_ type: CType, types: TypeTable) -> AggregateClass {
    let classes = SystemVClassifier(reading: .gcc, types: types).classes(of: type)
    guard classes == SystemVClassifier(reading: .clang, types: types).classes(of: type) else {
      return .unsupported("which GCC and Clang pass differently")
    }
    switch classes {
    case nil: return .memory
    case [.x87, .x87Upper]: return .registers([.longDouble])
    case [.none, .none]: return .unsupported("which consists of padding only")
    case let classes? where classes[0] == .none: return .unsupported("whose first eight bytes are padding")
    case let classes?: return .registers(classes.filter { $0 != .none }.map { $0 == .sse ? .double : .integer })
    }
  }

  /// The procedure call standard for AArch64: up to four floating-point numbers of one type, up to 16 bytes of
  /// anything, or a copy behind a pointer.
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

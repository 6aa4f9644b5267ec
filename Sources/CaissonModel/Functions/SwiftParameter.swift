/// A parameter of a Swift function that calls C.
public struct SwiftParameter: Hashable, Sendable, Codable {
  /// The argument label; `_` for none.
  public var label: String
  /// The name.
  public var name: String
  /// The type, as the description writes it.
  public var swiftType: String
  /// Its index among the parameters of the Swift function, whose order C need not share.
  public var position: Int
  /// The way in which the Swift value becomes C's argument.
  public var marshalling: Marshalling

  /// Creates a parameter.
  public init(label: String = "_", name: String, swiftType: String, position: Int = 0, marshalling: Marshalling) {
    self.label = label
    self.name = name
    self.swiftType = swiftType
    self.position = position
    self.marshalling = marshalling
  }

  /// Whether `nil` can be passed, which C sees as a null pointer.
  public var isNullable: Bool {
    switch marshalling {
    case .value(let isNullable), .string(let isNullable), .resolvedByCompiler(let isNullable): isNullable
    case .upcall(let upcall): upcall.isNullable
    case .borrowed(let borrow): borrow.isNullable
    case .buffer, .inOut: false
    }
  }

  /// Whether the argument is a value or a string: the Swift type is the C type, or stands for it.
  public var isDirect: Bool {
    switch marshalling {
    case .value, .string, .resolvedByCompiler: true
    case .upcall, .buffer, .inOut, .borrowed: false
    }
  }
}

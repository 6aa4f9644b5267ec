/// A parameter of a Swift function that calls C.
public struct SwiftParameter: Hashable, Sendable, Codable {
  /// The argument label; `_` for none.
  public var label: String
  /// The name.
  public var name: String
  /// The type, as the description writes it.
  public var swiftType: String
  /// Its position among the parameters of the Swift function, which C's arguments may have in another order.
  public var position: Int
  /// How the Swift value becomes C's argument.
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

  /// Whether the Swift type is C's own, or stands for it: a value or a string.
  public var isDirect: Bool {
    switch marshalling {
    case .value, .string, .resolvedByCompiler: true
    case .upcall, .buffer, .inOut, .borrowed: false
    }
  }
}

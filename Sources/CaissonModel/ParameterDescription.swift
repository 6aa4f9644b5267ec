/// A parameter of a C function, as a description states it.
public struct ParameterDescription: Hashable, Sendable, Codable {
  /// How a Swift argument becomes what C is given: decided once, here, for every back end.
  public enum Passing: String, Hashable, Sendable, Codable {
    /// The value itself: a number, a pointer, an enumeration.
    case value
    /// A string, as a NUL-terminated copy or borrow that lasts as long as the call.
    case string
    /// A closure, as a function pointer.
    case callback
  }

  /// The argument label in Swift; `_` for none.
  public var label: String
  /// The name in Swift.
  public var name: String
  /// The type, in C.
  public var type: CType
  /// The type as the description writes it.
  public var swiftType: String
  /// For a callback: the callback's own type in Swift, not optional.
  public var callbackType: String?
  /// Whether `nil` can be passed, which C sees as a null pointer.
  public var isNullable: Bool
  /// How the argument is passed.
  public var passing: Passing
  /// Whether this is a callback that may throw anything.
  public var callbackThrows: Bool
  /// For a callback that throws: what C is given as its result, as a Swift expression; nil for none.
  public var resultOnError: String?

  public init(
    label: String, name: String, argument: ArgumentDescription, swiftType: String, callbackType: String? = nil,
    resultOnError: String? = nil
  ) {
    self.label = label
    self.name = name
    self.type = argument.type
    self.swiftType = swiftType
    self.callbackType = callbackType
    self.isNullable = argument.isNullable
    self.passing = argument.passing
    self.callbackThrows = argument.callbackThrows
    self.resultOnError = resultOnError
  }
}

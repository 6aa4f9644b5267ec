/// A parameter of a C function, as a description states it.
public struct ParameterDescription: Hashable, Sendable, Codable {
  /// How a Swift argument becomes what C is given: decided once, here, for every back end.
  public enum Passing: String, Hashable, Sendable, Codable {
    /// The value itself.
    case value
    /// A string, as a NUL-terminated copy or borrow that lasts as long as the call.
    case string
    /// A closure, as a function pointer.
    case callback
    /// A pointer to the elements of an array or a span, which C reads.
    case buffer
    /// A pointer to the elements of an array or a span, which C writes.
    case mutableBuffer
    /// A pointer to a value, which C reads and writes: `inout`.
    case reference
    /// A pointer into memory that the program owns, which C uses during the call.
    case borrowed
    /// The number of elements of a buffer. Swift does not see the parameter.
    case count
    /// A pointer to where C writes a result. Swift does not see the parameter.
    case result
    /// What C hands back to a callback. Swift does not see the parameter.
    case context
  }

  /// The argument label in Swift; `_` for none.
  public var label: String
  /// The name in Swift; for a count, that of the buffer; for a context, that of the callback; for a result, that of the tuple's element.
  public var name: String
  /// The type, in C.
  public var type: CType
  /// The type as the description writes it; for a result, the type of the value that C writes.
  public var swiftType: String
  /// For a callback: the callback's own type in Swift, not optional.
  public var callbackType: String?
  /// Whether `nil` can be passed, which C sees as a null pointer.
  public var isNullable: Bool
  /// For a buffer: whether it is an array, and not a span.
  public var isArray: Bool
  /// For a count: whether it is in bytes, as that of a raw span, and not in elements.
  public var countsBytes: Bool
  /// How the argument is passed.
  public var passing: Passing
  /// Whether this is a callback that may throw anything.
  public var callbackThrows: Bool
  /// For a callback that throws: what C is given as its result, as a Swift expression; nil for none.
  public var resultOnError: String?
  /// For a callback: which of the parameters of C's function is the context, that Swift does not see; nil for none.
  public var contextIndex: Int?
  /// Whether this is a callback that is a closure in Swift, and ends with the call.
  public var isClosure: Bool
  /// Whether this is a callback that any thread may call.
  public var isSendable: Bool
  /// Where the description declares it; nil where only the function's place is known.
  public var place: SourcePlace?

  public init(
    label: String, name: String, argument: ArgumentDescription, swiftType: String, callbackType: String? = nil,
    resultOnError: String? = nil, isArray: Bool = false, countsBytes: Bool = false, isClosure: Bool = false,
    isSendable: Bool = false, place: SourcePlace? = nil
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
    self.isArray = isArray
    self.countsBytes = countsBytes
    self.isClosure = isClosure
    self.isSendable = isSendable
    contextIndex = argument.contextIndex
    self.place = place
  }

  /// Whether Swift sees the parameter.
  public var isVisible: Bool { passing != .count && passing != .result && passing != .context }
}

/// The source of an argument of a C function.
public enum ArgumentSource: Hashable, Sendable, Codable {
  /// A parameter of the Swift function.
  case argument(SwiftParameter)
  /// The size of a buffer, as a Swift integer type. It is not a parameter in Swift.
  case count(of: String, CountUnit, swiftType: String)
  /// The context pointer that C passes to a callback. It is not a parameter in Swift.
  case context(of: String)
  /// A pointer through which C writes a part of the result, of a Swift type. It is not a parameter in Swift.
  case out(name: String, swiftType: String)
}

/// The unit of a count.
public enum CountUnit: String, Hashable, Sendable, Codable {
  case elements
  case bytes
}

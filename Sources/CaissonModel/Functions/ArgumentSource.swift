/// Where an argument of a C function comes from.
public enum ArgumentSource: Hashable, Sendable, Codable {
  /// A parameter of the Swift function.
  case argument(SwiftParameter)
  /// How much there is of a buffer, in a Swift integer type. Swift does not see the parameter.
  case count(of: String, CountUnit, swiftType: String)
  /// The pointer that C hands back to a callback. Swift does not see the parameter.
  case context(of: String)
  /// A pointer to where C writes a part of the result, of a Swift type. Swift does not see the parameter.
  case out(name: String, swiftType: String)
}

/// What a count counts.
public enum CountUnit: String, Hashable, Sendable, Codable {
  case elements
  case bytes
}

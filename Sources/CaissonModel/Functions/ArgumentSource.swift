/// Where an argument of a C function comes from.
public enum ArgumentSource: Hashable, Sendable, Codable {
  /// A parameter of the Swift function.
  case argument(SwiftParameter)
  /// How much there is of each of these buffers, in a Swift integer type. Swift does not see the parameter.
  case count(of: [String], CountUnit, swiftType: String)
  /// The size in C of a Swift type, which may be that of a buffer's elements, in a Swift integer type. Swift does not see the parameter.
  case size(of: String, buffer: String?, swiftType: String)
  /// A value, as a Swift expression, of a Swift type. Swift does not see the parameter.
  case constant(String, swiftType: String)
  /// The pointer that C hands back to each of these callbacks. Swift does not see the parameter.
  case context(of: [String])
  /// A pointer to where C writes a part of the result, of a Swift type. Swift does not see the parameter.
  case out(name: String, swiftType: String)
}

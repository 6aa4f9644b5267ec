/// The source of an argument of a C function.
public enum ArgumentSource: Hashable, Sendable, Codable {
  /// A parameter of the Swift function.
  case argument(SwiftParameter)
  /// The size of each of these buffers, as a Swift integer type. It is not a parameter in Swift.
  case count(of: [String], CountUnit, swiftType: String)
  /// The size in C of a Swift type, perhaps of a buffer's elements, as a Swift integer type. It is not a parameter in Swift.
  case size(of: String, buffer: String?, swiftType: String)
  /// A value, as a Swift expression, of a Swift type. It is not a parameter in Swift.
  case constant(String, swiftType: String)
  /// The context pointer that C passes to each of these callbacks. It is not a parameter in Swift.
  case context(of: [String])
  /// A pointer through which C writes a part of the result, of a Swift type; the position is that among all parts that C writes so. It is
  /// not a parameter in Swift.
  case out(name: String, swiftType: String, position: Int = 0)
}

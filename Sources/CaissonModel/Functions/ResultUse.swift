/// The use that Swift makes of the value a C function returns.
public enum ResultUse: String, Hashable, Sendable, Codable {
  /// It is the result of the Swift function, or the first element of its tuple.
  case returned
  /// It only states whether the call failed, and is not part of the Swift result.
  case status
}

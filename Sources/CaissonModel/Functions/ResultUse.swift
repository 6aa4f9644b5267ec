/// What Swift does with a value that a C function returns.
public enum ResultUse: String, Hashable, Sendable, Codable {
  /// It is the result of the Swift function, or the first part of it.
  case returned
  /// It only says whether the call failed, and Swift does not see it.
  case status
}

/// The result of checking one requirement of the tool.
struct CheckResult: Encodable {
  /// The states of a requirement.
  enum State: String, Encodable {
    /// It is met.
    case ok
    /// It is not met, but is optional.
    case warning
    /// It is required, and not met.
    case missing
  }

  /// The name of the requirement.
  let name: String
  let state: State
  /// The version found.
  var version: String?
  /// The path found.
  var path: String?
  /// Further information.
  var detail: String?
  /// The problem.
  var problem: String?
  /// A command or instruction that solves the problem.
  var remedy: String?

  /// Makes the result of a requirement that is met.
  static func ok(_ name: String, version: String? = nil, path: String? = nil, detail: String? = nil) -> CheckResult {
    CheckResult(name: name, state: .ok, version: version, path: path, detail: detail)
  }
}

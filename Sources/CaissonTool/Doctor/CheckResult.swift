/// What a check found of one thing that the tool stands on.
struct CheckResult: Encodable {
  /// How it stands with it.
  enum State: String, Encodable {
    /// It is there.
    case ok
    /// It is not as it should be, and can be done without.
    case warning
    /// It is needed, and not there.
    case missing
  }

  /// What it is.
  let name: String
  let state: State
  /// The version that was found.
  var version: String?
  /// Where it was found.
  var path: String?
  /// What else there is to know.
  var detail: String?
  /// What is wrong.
  var problem: String?
  /// What to type.
  var remedy: String?

  /// It is there.
  static func ok(_ name: String, version: String? = nil, path: String? = nil, detail: String? = nil) -> CheckResult {
    CheckResult(name: name, state: .ok, version: version, path: path, detail: detail)
  }
}

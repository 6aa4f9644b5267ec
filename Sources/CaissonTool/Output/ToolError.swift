/// Why a command ends without its result, in words for the person at the terminal.
struct ToolError: Error {
  /// Whose fault it is, as the exit code has it.
  enum Cause: Int32 {
    /// What was given is wrong: a description, a template, a file that differs.
    case input = 1
    /// The machine: a missing compiler, a full disk.
    case machine = 2
  }

  let cause: Cause
  /// What happened and what to do; empty where it has been said already.
  let message: String

  static func input(_ message: String) -> ToolError { ToolError(cause: .input, message: message) }
  static func machine(_ message: String) -> ToolError { ToolError(cause: .machine, message: message) }

  /// The report has said what is missing.
  static let missing = ToolError(cause: .machine, message: "")

  /// The compiler has said what is wrong.
  static let alreadyReported = ToolError(cause: .input, message: "")
}

/// The reason why a command fails, in words for the user.
struct ToolError: Error {
  /// The cause, which determines the exit code.
  enum Cause: Int32 {
    /// The input is wrong: a description, a template, a file that differs.
    case input = 1
    /// The machine is at fault: a missing compiler, a full disk.
    case machine = 2
  }

  let cause: Cause
  /// The problem and its solution; empty if it has been reported already.
  let message: String

  static func input(_ message: String) -> ToolError { ToolError(cause: .input, message: message) }
  static func machine(_ message: String) -> ToolError { ToolError(cause: .machine, message: message) }

  /// Something required is missing, as the report has said.
  static let missing = ToolError(cause: .machine, message: "")

  /// The input is wrong, as a report or the compiler has said.
  static let alreadyReported = ToolError(cause: .input, message: "")
}

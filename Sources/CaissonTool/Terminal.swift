internal import ArgumentParser
internal import CaissonGenerator
internal import Foundation

/// What the tool says to the person at the terminal.
enum Terminal {
  /// Writes a line to standard error.
  static func complain(_ line: String) {
    try? FileHandle.standardError.write(contentsOf: Data((line + "\n").utf8))
  }

  /// Whether standard output is a terminal that shows colours, and whoever sits there wants them (no-color.org).
  static var showsColour: Bool {
    let environment = ProcessInfo.processInfo.environment
    return isatty(STDOUT_FILENO) != 0 && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
  }

  /// Runs a command's work; an error becomes its message and the exit code.
  static func reporting(_ work: () throws -> Void) throws {
    do {
      try work()
    } catch let error as ToolError {
      if !error.message.isEmpty { complain("error: \(error.message)") }
      throw ExitCode(error.cause.rawValue)
    } catch let error as GenerationError {
      complain(error.description)
      throw ExitCode(ToolError.Cause.input.rawValue)
    }
  }
}

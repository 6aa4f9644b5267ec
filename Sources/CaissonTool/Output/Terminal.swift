internal import ArgumentParser
internal import CaissonGenerator
internal import Foundation

/// Messages to the user at the terminal.
enum Terminal {
  /// Writes a line to standard error.
  static func printError(_ line: String) {
    try? FileHandle.standardError.write(contentsOf: Data((line + "\n").utf8))
  }

  /// Whether standard output is a terminal with colours, and the user has not disabled them (no-color.org).
  static var showsColour: Bool {
    isatty(STDOUT_FILENO) != 0 && allowsColour && ProcessInfo.processInfo.environment["TERM"] != "dumb"
  }

  /// Whether colours are allowed: `NO_COLOR` is not set.
  static var allowsColour: Bool { (ProcessInfo.processInfo.environment["NO_COLOR"] ?? "").isEmpty }

  /// Whether standard error is a terminal on which a line can be erased.
  static var showsProgress: Bool {
    isatty(STDERR_FILENO) != 0 && ProcessInfo.processInfo.environment["TERM"] != "dumb"
  }

  /// Shows a line on standard error during some work, if it is a terminal, and erases the line afterwards.
  static func showing<Result>(_ line: String, during work: () throws -> Result) rethrows -> Result {
    guard showsProgress else { return try work() }
    try? FileHandle.standardError.write(contentsOf: Data(line.utf8))
    // Move to the beginning of the line, and clear it.
    defer { try? FileHandle.standardError.write(contentsOf: Data("\r\u{1B}[K".utf8)) }
    return try work()
  }

  /// Runs a command's work; an error becomes its message and the exit code.
  static func reporting(_ work: () throws -> Void) throws {
    do {
      try work()
    } catch let error as ToolError {
      if !error.message.isEmpty { printError("error: \(error.message)") }
      throw ExitCode(error.cause.rawValue)
    } catch let error as GenerationError {
      printError(error.description)
      throw ExitCode(ToolError.Cause.input.rawValue)
    }
  }
}

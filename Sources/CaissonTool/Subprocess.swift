internal import Foundation

/// Runs other programs; what they print to standard error goes to the person at the terminal.
enum Subprocess {
  /// Runs a program to its end.
  ///
  /// - Returns: whether it ended with exit code 0.
  static func succeeds(_ program: String, _ arguments: [String]) throws -> Bool {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    // Standard output is the tool's own.
    process.standardOutput = FileHandle.standardError
    process.standardInput = FileHandle.nullDevice
    do {
      try process.run()
    } catch {
      throw ToolError.machine("cannot run '\(program)': \(error.localizedDescription)")
    }
    process.waitUntilExit()
    return process.terminationReason == .exit && process.terminationStatus == 0
  }

  /// Runs a program to its end, quietly.
  ///
  /// - Returns: what it wrote to standard output, and whether it ended with exit code 0.
  static func output(of program: String, _ arguments: [String]) throws -> (text: String, succeeded: Bool) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    do {
      try process.run()
    } catch {
      throw ToolError.machine("cannot run '\(program)': \(error.localizedDescription)")
    }
    let text = String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    return (text, process.terminationReason == .exit && process.terminationStatus == 0)
  }

  /// Runs a program that must end with exit code 0.
  static func run(_ program: String, _ arguments: [String], failure: String) throws {
    guard try succeeds(program, arguments) else { throw ToolError.machine(failure) }
  }
}

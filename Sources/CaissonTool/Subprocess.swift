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

  /// The file of a program in the PATH; nil if there is none.
  static func find(_ program: String) -> String? {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return path.split(separator: ":").map { "\($0)/\(program)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Runs a program to its end, and keeps what it prints.
  static func output(
    of program: String, _ arguments: [String]
  ) throws -> (exitCode: Int32, text: String, errors: String) {
    try TemporaryFolder.use { folder in
      // Files, not pipes: of these, one that is full stops the program.
      let files = ["output", "errors"].map { folder.appendingPathComponent($0) }
      for file in files { try Data().write(to: file) }
      let process = Process()
      process.executableURL = URL(fileURLWithPath: program)
      process.arguments = arguments
      process.standardOutput = try FileHandle(forWritingTo: files[0])
      process.standardError = try FileHandle(forWritingTo: files[1])
      process.standardInput = FileHandle.nullDevice
      do {
        try process.run()
      } catch {
        throw ToolError.machine("cannot run '\(program)': \(error.localizedDescription)")
      }
      process.waitUntilExit()
      let texts = try files.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
      return (process.terminationStatus, texts[0], texts[1])
    }
  }

  /// Runs a program that must end with exit code 0.
  static func run(_ program: String, _ arguments: [String], failure: String) throws {
    guard try succeeds(program, arguments) else { throw ToolError.machine(failure) }
  }
}

internal import Foundation

/// Runs other programs, whose standard error goes to the user.
enum Subprocess {
  /// Runs a program until it exits.
  ///
  /// - Parameters:
  ///   - program: the path of the program.
  ///   - arguments: the arguments.
  ///   - progress: a line to show on a terminal meanwhile; the program's output follows afterwards.
  /// - Returns: whether the exit code is 0.
  /// - Throws: ``ToolError``, if the program cannot be started.
  static func succeeds(_ program: String, _ arguments: [String], progress: String? = nil) throws -> Bool {
    let process = process(program, arguments)
    guard let progress, Terminal.showsProgress else {
      // Standard output is reserved for the tool.
      process.standardOutput = FileHandle.standardError
      return try finish(process)
    }
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    let (printed, succeeded) = try Terminal.showing(progress) { try finish(process, reading: pipe) }
    try? FileHandle.standardError.write(contentsOf: printed)
    return succeeded
  }

  /// Runs a program until it exits, and captures its output.
  ///
  /// - Parameters:
  ///   - program: the path of the program.
  ///   - arguments: the arguments.
  ///   - input: the file that is its standard input; nil for none.
  /// - Returns: the standard output, and whether the exit code is 0.
  /// - Throws: ``ToolError``, if the program cannot be started.
  static func output(
    of program: String, _ arguments: [String], input: URL? = nil
  ) throws -> (text: String, succeeded: Bool) {
    let process = process(program, arguments)
    if let input { process.standardInput = try FileHandle(forReadingFrom: input) }
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    let (printed, succeeded) = try finish(process, reading: pipe)
    return (String(decoding: printed, as: UTF8.self), succeeded)
  }

  /// Runs a program until it exits, and captures its messages.
  ///
  /// - Parameters:
  ///   - program: the path of the program.
  ///   - arguments: the arguments.
  /// - Returns: the standard error, and whether the exit code is 0.
  /// - Throws: ``ToolError``, if the program cannot be started.
  static func messages(of program: String, _ arguments: [String]) throws -> (text: String, succeeded: Bool) {
    let process = process(program, arguments)
    let pipe = Pipe()
    process.standardOutput = FileHandle.nullDevice
    process.standardError = pipe
    let (printed, succeeded) = try finish(process, reading: pipe)
    return (String(decoding: printed, as: UTF8.self), succeeded)
  }

  private static func process(_ program: String, _ arguments: [String]) -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    return process
  }

  private static func finish(_ process: Process, reading pipe: Pipe) throws -> (printed: Data, succeeded: Bool) {
    var printed = Data()
    let succeeded = try finish(process) { printed = try pipe.fileHandleForReading.readToEnd() ?? Data() }
    return (printed, succeeded)
  }

  private static func finish(_ process: Process, _ meanwhile: () throws -> Void = {}) throws -> Bool {
    do {
      try process.run()
    } catch {
      let program = process.executableURL?.relativePath ?? ""
      throw ToolError.machine("cannot run '\(program)': \(error.localizedDescription)")
    }
    try meanwhile()
    process.waitUntilExit()
    return process.terminationReason == .exit && process.terminationStatus == 0
  }

  /// Runs a program, and throws if its exit code is not 0.
  static func run(_ program: String, _ arguments: [String], failure: String) throws {
    guard try succeeds(program, arguments) else { throw ToolError.machine(failure) }
  }
}

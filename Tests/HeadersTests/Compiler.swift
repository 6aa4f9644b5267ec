internal import Foundation

/// C compilers, run on the machine.
enum Compiler {
  /// The root of the checkout.
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// A folder of the headers of our own.
  static let fixtures = root.appending(path: "Tests/CFixtures").path

  /// Compiles a text as C, and runs what comes out if it is asked for.
  ///
  /// - Parameters:
  ///   - compiler: its name.
  ///   - arguments: its arguments, before the file.
  ///   - runs: whether to link and run the program; otherwise nothing is written.
  /// - Returns: what compiler and program wrote; empty if they were content.
  static func check(_ text: String, with compiler: String, _ arguments: [String], runs: Bool = false) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: "caisson-headers-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let source = folder.appending(path: "check.c").path
    try Data(text.utf8).write(to: URL(filePath: source))
    let program = folder.appending(path: "check").path
    let output = runs ? ["-o", program] : ["-fsyntax-only"]
    let said = try run(compiler, arguments + ["-I", fixtures] + output + [source])
    return runs && said.isEmpty ? try run(program, []) : said
  }

  private static func run(_ program: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program] + arguments
    let pipe = Pipe()
    process.standardError = pipe
    process.standardOutput = pipe
    try process.run()
    let said = String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    return said.isEmpty && process.terminationStatus != 0 ? "exit code \(process.terminationStatus)" : said
  }
}

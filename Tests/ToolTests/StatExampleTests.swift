internal import Foundation
internal import Testing

/// `stat-file`, beside stat(1).
@Suite struct StatExampleTests {
  private static let backends = ["static", "dynamic"]

  private static let format = """
      File: %N
      Size: %s\\tBlocks: %b\\tIO Block: %o\\t%F
    Device: %d\\tInode: %i\\tLinks: %h{device}
    Access: (%04a/%A)\\tUid: (%u/%U)\\tGid: (%g/%G)
    Access: %.9X
    Modify: %.9Y
    Change: %.9Z

    """

  /// Returns the output of stat(1).
  private func expected(_ file: String, isDevice: Bool = false, _ options: [String] = [], in folder: URL) throws
    -> String
  {
    let format = Self.format.replacing("{device}", with: isDevice ? "\\tDevice type: %t,%T" : "")
    let outcome = try Program.run(
      "stat", options + ["--printf", format, file], in: folder, environment: ["LC_ALL": "C"])
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    return outcome.output
  }

  private func report(_ backend: String, _ arguments: String..., in folder: URL) throws -> Outcome {
    try Program.product("stat-file", ["--backend", backend] + arguments, in: folder)
  }

  /// A folder with files of several types in it.
  private func folder() throws -> Scratch {
    let scratch = try Scratch()
    try scratch.write("text", to: "file")
    try scratch.write("", to: "empty")
    let long = String(repeating: "n", count: 200)
    let script = """
      chmod 6751 file; chmod 0 empty; mkdir folder; chmod 1754 folder; mkfifo pipe
      ln -s file link; ln -s \(long) long; ln file second
      """
    #expect(try Program.run("sh", ["-c", script], in: scratch.url).exitCode == 0)
    return scratch
  }

  @Test(arguments: backends)
  func reportsWhatStatReports(_ backend: String) throws {
    let scratch = try folder()
    // A link is read at the first report: its time of access is another at the second.
    _ = try report(backend, "link", "long", in: scratch.url)
    for file in ["file", "empty", "folder", "pipe", "link", "long", "/dev/null", "/dev/tty", "/usr/bin/passwd", "/"] {
      let mine = try report(backend, file, in: scratch.url)
      #expect(mine.exitCode == 0 && mine.errors.isEmpty)
      #expect(try mine.output == expected(file, isDevice: file.hasPrefix("/dev/"), in: scratch.url))
    }
    #expect(try report(backend, "-L", "link", in: scratch.url).output == expected("link", ["-L"], in: scratch.url))
  }

  @Test(arguments: backends)
  func aMissingFileFailsInTheWordsOfTheSystem(_ backend: String) throws {
    let scratch = try folder()
    let outcome = try report(backend, "missing", "file/inside", "file", in: scratch.url)
    #expect(outcome.exitCode == 1)
    #expect(
      outcome.errors == """
        missing: statusOfLink failed: No such file or directory (errno 2)
        file/inside: statusOfLink failed: Not a directory (errno 20)

        """)
    #expect(outcome.output.hasPrefix("  File: 'file'\n"))
    let dangling = try report(backend, "-L", "long", in: scratch.url)
    #expect(dangling.errors == "long: status failed: No such file or directory (errno 2)\n")
  }
}

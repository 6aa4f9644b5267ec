internal import Foundation
internal import Testing

/// The progress line while a description is compiled, which is shown only on a terminal.
@Suite struct ProgressTests {
  private let erasure = "\r\u{1B}[K"

  private func package(_ result: String = "throws(Failure) -> CInt") throws -> Scratch {
    let scratch = try Scratch()
    try scratch.write(
      """
      import CaissonDescription
      @Bindings(headers: ["<stdlib.h>"])
      public protocol Numbers: ForeignLibrary {
        @C("abs") func absolute(_ value: CInt) \(result)
      }

      """, to: "Maths/Numbers.swift")
    return scratch
  }

  /// Returns the output of `generate` to a standard error that is a terminal; standard output is a pipe.
  private func shown(_ package: borrowing Scratch, _ environment: [String: String] = [:]) throws -> Outcome {
    let script = """
      import os, pty, subprocess, sys
      terminal, end = pty.openpty()
      program = subprocess.Popen(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=end)
      os.close(end)
      try:
          while data := os.read(terminal, 65536): os.write(1, data)
      except OSError: pass
      sys.exit(program.wait())
      """
    let tool = Repository.products.appendingPathComponent("caisson").path
    let arguments = ["-c", script, tool, "generate", "Maths/Numbers.swift", "--output", "out"]
    let known = ["XDG_CACHE_HOME": package.path("cache"), "TERM": "xterm"]
    return try Program.run(
      "python3", arguments, in: package.url, environment: known.merging(environment) { $1 })
  }

  @Test func aTerminalShowsALineAndErasesIt() throws {
    let package = try package()
    let outcome = try shown(package)
    #expect(outcome.exitCode == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
    // The description, and the program that says what it holds.
    let line = "Compiling Numbers.swift ..." + erasure
    #expect(outcome.output == line + line, "\(outcome.output.debugDescription)")
    // What is in the cache is not compiled.
    #expect(try shown(package).output.isEmpty)
  }

  @Test func errorsStandOnLinesOfTheirOwn() throws {
    let outcome = try shown(package("-> CInt"))
    #expect(outcome.exitCode == 1)
    #expect(outcome.output.contains("Compiling Numbers.swift ..." + erasure), "\(outcome.output.debugDescription)")
    let errors = try #require(outcome.output.components(separatedBy: erasure).last)
    #expect(errors.contains("'absolute' does not declare that a call can fail") && errors.last?.isNewline == true)
    #expect(!errors.contains("Compiling "))
  }

  @Test func aTerminalThatCannotEraseShowsNothing() throws {
    #expect(try shown(package(), ["TERM": "dumb"]).output.isEmpty)
  }

  @Test func aPipeShowsNothing() throws {
    let package = try package()
    let outcome = try Program.caisson(
      "generate", "Maths/Numbers.swift", "--output", "out", in: package.url,
      environment: ["XDG_CACHE_HOME": package.path("cache"), "TERM": "xterm"])
    #expect(outcome.exitCode == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
  }
}

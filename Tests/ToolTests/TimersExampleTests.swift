internal import Foundation
internal import Testing

/// `timers`, which counts what libuv calls back.
@Suite struct TimersExampleTests {
  /// The output of the program.
  private struct Report {
    let exitCode: Int32
    let errors: String
    let version: String
    /// The numbers behind `name: `.
    private let counts: [String: [Int]]

    init(_ outcome: Outcome) {
      let lines = outcome.output.split(separator: "\n").map(String.init)
      version = lines.first ?? ""
      counts = lines.dropFirst().reduce(into: [:]) { counts, line in
        let parts = line.split(separator: ":")
        counts[String(parts[0])] = parts[1].split { !$0.isNumber }.compactMap { Int($0) }
      }
      exitCode = outcome.exitCode
      errors = outcome.errors
    }

    func numbers(_ name: String) throws -> [Int] { try #require(counts[name], "\(name)") }
  }

  private func timers(_ arguments: String...) throws -> Report {
    Report(try Program.product("timers", arguments))
  }

  /// All that was opened is closed, and nothing keeps it in memory.
  private func checkThatNothingIsLeft(_ report: Report, atLeast count: Int) throws {
    let handles = try report.numbers("handles")
    #expect(handles[0] >= count && handles[1] == handles[0] && handles[2] == 0)
  }

  @Test(arguments: ["static", "dynamic"])
  func timersAndWakeUpsHappenAsOftenAsTheyCan(_ backend: String) throws {
    let report = try timers("--backend", backend, "--seconds", "0.55")
    #expect(report.exitCode == 0 && report.errors.isEmpty)
    let python =
      "import ctypes; u = ctypes.CDLL('libuv.so.1'); u.uv_version_string.restype = ctypes.c_char_p; "
      + "print('libuv', u.uv_version_string().decode())"
    #expect(try Program.run("python3", ["-c", python]).output == report.version + "\n")
    // A machine with much to do is late, and never early.
    for interval in [1, 10, 100] {
      let count = try report.numbers("every \(interval) ms")
      #expect((1...(550 / interval)).contains(count[0]), "every \(interval) ms: \(count)")
    }
    let brief = try report.numbers("brief timers")[0]
    #expect((1...110).contains(brief))
    let wakeUps = try report.numbers("wake-ups")
    #expect(wakeUps[0] >= 1 && wakeUps[0] <= wakeUps[1])
    try checkThatNothingIsLeft(report, atLeast: brief + 6)
  }

  @Test(arguments: ["static", "dynamic"])
  func anErrorOfATimerStopsTheLoop(_ backend: String) throws {
    let report = try timers("--backend", backend, "--seconds", "600", "--fail-in", "3")
    #expect(report.exitCode == 1 && report.errors == "timers: a timer failed in round 3\n")
    #expect(try report.numbers("every 10 ms") == [3])
    try checkThatNothingIsLeft(report, atLeast: 6)
  }

  @Test(arguments: ["static", "dynamic"])
  func aLoopThatIsStoppedAtOnceIsClosed(_ backend: String) throws {
    try checkThatNothingIsLeft(try timers("--backend", backend, "--seconds", "0"), atLeast: 6)
  }
}

internal import Foundation
internal import Testing

/// Files are whole, whatever happens to the runs that write them.
@Suite struct WholeFilesTests {
  private static let files = [
    "CNumbers/CNumbers.h", "CNumbers/CaissonChecks.h", "CNumbers/module.modulemap", "Maths/Numbers+Static.swift",
  ]
  private let tool = Repository.products.appendingPathComponent("caisson").path

  /// A description.
  private func package() throws -> Scratch {
    let scratch = try Scratch()
    try scratch.write(
      """
      import CaissonDescription
      @Bindings(headers: ["<stdlib.h>"])
      public protocol Numbers: ForeignLibrary {
        @C("abs") func absolute(_ value: CInt) throws(Failure) -> CInt
      }

      """, to: "Maths/Numbers.swift")
    return scratch
  }

  private func arguments(_ output: String) -> [String] {
    ["generate", "Maths/Numbers.swift", "--output", output]
  }

  /// Returns the contents that an undisturbed run writes.
  private func undisturbed(_ package: borrowing Scratch) throws -> [String] {
    let outcome = try Program.run(
      tool, arguments("good"), in: package.url, environment: ["XDG_CACHE_HOME": package.path("cache")])
    try #require(outcome.exitCode == 0, "\(outcome.errors)")
    return try Self.files.map { try package.text("good/\($0)") }
  }

  @Test func eightRunsSideBySideWriteWhatOneDoes() throws {
    let package = try package()
    let script =
      "for i in 1 2 3 4 5 6 7 8; do \"$0\" \"$@\" & done; s=0; for i in $(jobs -p); do wait $i || s=1; done; exit $s"
    // With an empty cache, which they fill side by side too.
    let outcome = try Program.run(
      "bash", ["-c", script, tool] + arguments("out"), in: package.url,
      environment: ["XDG_CACHE_HOME": package.path("cache")])
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    let good = try undisturbed(package)
    for (file, text) in zip(Self.files, good) { #expect(try package.text("out/\(file)") == text, "\(file)") }
    #expect(try package.files().filter { $0.hasPrefix("out/") } == Self.files.map { "out/" + $0 })
  }

  @Test func aKilledRunLeavesWholeFiles() throws {
    let package = try package()
    let good = try undisturbed(package)
    let start = ContinuousClock.now
    _ = try undisturbed(package)
    // The time of a run that compiles nothing.
    let length = ContinuousClock.now - start
    var outcomes: Set<[Bool]> = []
    let (allOld, allNew) = (Self.files.map { _ in false }, Self.files.map { _ in true })
    var round = 0
    // Later and later, until a run has been faster.
    while round < 40 || (!outcomes.contains(allNew) && round < 400) {
      for file in Self.files { try package.write("old", to: "out/\(file)") }
      try killedRun(in: package, after: length * Double(round) / 32)
      let found = try Self.files.map { try package.text("out/\($0)") }
      for (file, (found, text)) in zip(Self.files, zip(found, good)) {
        #expect(
          found == text || found == "old", "\(file) is neither the old nor the new file: \(found.utf8.count) bytes")
      }
      outcomes.insert(zip(found, good).map { $0 == $1 })
      round += 1
    }
    #expect(outcomes.contains(allOld) && outcomes.contains(allNew), "\(outcomes)")
  }

  /// Starts the tool, and kills it.
  private func killedRun(in package: borrowing Scratch, after delay: Duration) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: tool)
    process.arguments = arguments("out")
    process.currentDirectoryURL = package.url
    process.environment = ProcessInfo.processInfo.environment.merging(["XDG_CACHE_HOME": package.path("cache")]) { $1 }
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    Thread.sleep(forTimeInterval: delay / .seconds(1))
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
  }

  @Test func aRunThatEndsWhileItWritesLeavesTheOldFiles() throws {
    let package = try package()
    _ = try undisturbed(package)
    for file in Self.files { try package.write("old", to: "out/\(file)") }
    // A KiB at most for each file: the system ends the program, or its writing, in the middle of the first larger one.
    let outcome = try Program.run(
      "bash", ["-c", "ulimit -c 0 -f 1; exec \"$0\" \"$@\"", tool] + arguments("out"), in: package.url,
      environment: ["XDG_CACHE_HOME": package.path("cache")])
    #expect(outcome.exitCode != 0)
    for file in Self.files { #expect(try package.text("out/\(file)") == "old", "\(file)") }
  }

  @Test func failedWriteLeavesTheOtherFiles() throws {
    let package = try package()
    for file in Self.files.dropLast() { try package.write("old", to: "out/\(file)") }
    try package.write("", to: "out/Maths")
    let outcome = try Program.run(
      tool, arguments("out"), in: package.url, environment: ["XDG_CACHE_HOME": package.path("cache")])
    #expect(outcome.exitCode == 2)
    #expect(outcome.errors.contains("error: cannot write 'out/Maths/Numbers+Static.swift'"), "\(outcome.errors)")
    for file in Self.files.dropLast() { #expect(try package.text("out/\(file)") == "old") }
    #expect(try package.files().filter { $0.hasPrefix("out/") }.count == Self.files.count)
  }

  @Test func linksAndRightsStay() throws {
    let package = try package()
    try package.write("old", to: "elsewhere/CNumbers.h")
    try package.write("old", to: "out/CNumbers/module.modulemap")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o640], ofItemAtPath: package.path("out/CNumbers/module.modulemap"))
    try FileManager.default.createSymbolicLink(
      atPath: package.path("out/CNumbers/CNumbers.h"), withDestinationPath: "../../elsewhere/CNumbers.h")
    let outcome = try Program.run(
      tool, arguments("out"), in: package.url, environment: ["XDG_CACHE_HOME": package.path("cache")])
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    #expect(try package.text("elsewhere/CNumbers.h").hasPrefix("// Generated by caisson"))
    let mode = try FileManager.default.attributesOfItem(atPath: package.path("out/CNumbers/module.modulemap"))[
      .posixPermissions]
    #expect(mode as? Int == 0o640)
  }
}

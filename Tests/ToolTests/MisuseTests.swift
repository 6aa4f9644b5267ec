internal import Foundation
internal import Testing

/// Misused descriptions and memory, through the Swift compiler: what it says must stand at the right lines, and nowhere else.
@Suite struct MisuseTests {
  private static let folder = "Tests/Misuse"
  private static let lifetimes = "Tests/Lifetimes"

  @Test(arguments: Repository.swiftFiles(in: folder))
  func errorsStandWhereTheyBelong(_ file: String) throws {
    let path = "\(Self.folder)/\(file)"
    try compare(path, try Program.typecheck(path))
  }

  /// Memory that would be used after its end.
  @Test(arguments: Repository.swiftFiles(in: lifetimes))
  func lifetimesAreChecked(_ file: String) throws {
    let path = "\(Self.lifetimes)/\(file)"
    try compare(path, try Program.diagnose(path))
  }

  /// In a module whose functions run on the caller's actor, blocking functions do not.
  @Test(arguments: [[], ["-enable-upcoming-feature", "NonisolatedNonsendingByDefault"]])
  func functionsThatBlockAreConcurrent(_ options: [String]) throws {
    let outcome = try Program.diagnose("Tests/CFixtures/Concurrent.swift", options)
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
  }

  private func compare(_ path: String, _ outcome: Outcome) throws {
    let expected = try ExpectedDiagnostics(in: path)
    #expect(!expected.isEmpty)
    expected.compare(outcome)
  }

  @Test(arguments: Repository.swiftFiles(in: folder + "/Fixes"))
  func fixItsMend(_ file: String) throws {
    let outcome = try Program.typecheck("\(Self.folder)/Fixes/\(file)", ["-Xfrontend", "-verify"])
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
  }
}

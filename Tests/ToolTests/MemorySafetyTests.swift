internal import Foundation
internal import Testing

/// Strict memory safety (SE-0458): each unsafe expression of generated code and macro expansions is marked, and no other.
@Suite struct MemorySafetyTests {
  /// A description module of this repository, with the C modules of its stubs.
  struct Module: CustomStringConvertible {
    let folder: String
    let headers: [String]

    var description: String { folder }

    /// The fixtures, which have a function of every kind.
    static let fixtures = Module(
      folder: "Tests/Fixtures/Sources/Fixtures",
      headers: Repository.folders(in: "Tests/Fixtures/Sources", prefix: "C") + ["Tests/Fixtures/CLibrary/include"])

    static let all =
      ["Expat", "SQLite", "Sort", "Stat", "UV", "Zlib"].map { name in
        let sources = "Examples/\(name)/Sources"
        return Module(folder: "\(sources)/\(name)", headers: ["\(sources)/C\(name)"])
      } + [fixtures, Module(folder: "Tests/Packages/Exported/Counter", headers: [])]
  }

  @Test(arguments: Module.all)
  func generatedCodeMarksWhatIsUnsafe(_ module: Module) throws {
    let files = Repository.swiftFiles(in: module.folder).map { "\(module.folder)/\($0)" }
    try #require(!files.isEmpty)
    let outcome = try Program.typecheck(
      files[0],
      files.dropFirst() + module.headers.flatMap { ["-I", $0] } + [
        "-module-name", "Described", "-parse-as-library", "-strict-memory-safety", "-warnings-as-errors",
      ])
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
  }

  /// A program that uses generated code is warned of plain C pointers, and of nothing that is checked.
  @Test(arguments: ["Checked", "Raw"])
  func programsAreWarnedOfWhatNothingChecks(_ name: String) throws {
    let path = "Tests/MemorySafety/\(name).swift"
    let outcome = try Program.diagnose(
      path,
      Module.fixtures.headers.flatMap { ["-I", $0] } + [
        "-Xcc", "-fmodule-map-file=\(Repository.root.path)/Sources/CFFI/module.modulemap", "-strict-memory-safety",
      ])
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    let expected = try ExpectedDiagnostics(in: path)
    #expect(expected.isEmpty == (name == "Checked"))
    expected.compare(outcome)
  }
}

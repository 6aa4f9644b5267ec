internal import Foundation
internal import Testing

/// Small descriptions with all that becomes of them, for people who review a change of the generated code.
///
/// `make record` records the files, `Scripts/golden BUILD-FOLDER CASE` those of one case.
@Suite struct GoldenTests {
  private static let folder = "Tests/Golden"

  private static let cases =
    (try? FileManager.default.contentsOfDirectory(atPath: Repository.root.appendingPathComponent(folder).path))?
    .sorted() ?? []

  @Test func thereIsACaseForEachSubject() {
    let subjects = [
      "Arguments", "BitFields", "Buffers", "Callbacks", "Enumerations", "Failures", "Globals", "Optionals", "Results",
      "Strings",
      "Unions", "Variadics",
    ]
    #expect(Set(subjects).subtracting(Self.cases).isEmpty)
  }

  @Test(arguments: cases)
  func recordedFilesAreUpToDate(_ name: String) throws {
    let scratch = try Scratch()
    let outcome = try Program.run(
      "Scripts/golden", ["--output", scratch.url.path, Repository.products.path, name])
    try #require(outcome.exitCode == 0, "\(outcome.errors)")
    let written = try scratch.files()
    let recorded = try FileManager.default.contentsOfDirectory(
      atPath: Repository.root.appendingPathComponent("\(Self.folder)/\(name)").path)
    #expect(Set(written + ["\(name)/Description.swift", "\(name)/case.h"]) == Set(recorded.map { "\(name)/\($0)" }))
    for file in written {
      let path = "\(Self.folder)/\(file)"
      let difference = try Self.firstDifference(between: Repository.text(path), and: scratch.text(file), in: path)
      if let difference { Issue.record("\(difference)") }
    }
  }

  /// The first line that differs, as both texts have it; nil if the texts are equal.
  private static func firstDifference(between old: String, and new: String, in path: String) -> String? {
    if old == new { return nil }
    let lines = [old, new].map { $0.split(separator: "\n", omittingEmptySubsequences: false) }
    let line = zip(lines[0], lines[1]).prefix { $0 == $1 }.count
    let texts = lines.map { line < $0.count ? String($0[line]) : "the end of the file" }
    return "\(path):\(line + 1): recorded: \(texts[0])\n\(path):\(line + 1): generated: \(texts[1])"
  }

  @Test(arguments: cases, [false, true])
  func generatedCodeCompilesWithoutWarnings(_ name: String, isStrict: Bool) throws {
    let scratch = try Scratch()
    let folder = "\(Self.folder)/\(name)"
    let description = "\(folder)/Description.swift"
    let generated = try Program.caisson("generate", description, "-I\(folder)", "--output", scratch.url.path)
    try #require(generated.exitCode == 0, "\(generated.errors)")
    let options = ["-wmo", "-module-name", name, "-I", scratch.path("C\(name)"), "-Xcc", "-I\(folder)"]
    let outcome = try Program.diagnose(
      description,
      options + (isStrict ? ["-strict-memory-safety"] : []) + [scratch.path("\(name)/\(name)+Static.swift")])
    #expect(outcome.exitCode == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
  }
}

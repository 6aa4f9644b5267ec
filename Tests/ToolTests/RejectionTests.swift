internal import CaissonDiagnostics
internal import CaissonModel
internal import Foundation
internal import Testing

/// Wrong descriptions, one rule each, through the real C compilers: each must be refused, with the Swift file, line and
/// declaration in the message.
@Suite struct RejectionTests {
  private static let folder = "Tests/Rejections"
  private static let compilers = ["clang", "gcc"]

  /// The header that a description generates, through a compiler.
  private func compile(_ header: String, with compiler: String) throws -> Outcome {
    let options = ["-std=c11", "-Wall", "-Wextra", "-Werror", "-Wno-unused-function", "-ITests/CFixtures"]
    return try Program.run(
      compiler, options + ["-fsyntax-only", "-x", "c", header], environment: ["LC_ALL": "C"])
  }

  @Test func thereIsADescriptionForEachRule() {
    #expect(Repository.swiftFiles(in: Self.folder).count >= 95)
  }

  /// The tool's own verdict: at a line of the description, in words of its own, with the header's line beside it.
  @Test(arguments: Repository.swiftFiles(in: folder))
  func wrongDescriptionIsFound(_ file: String) throws {
    let path = "\(Self.folder)/\(file)"
    let rules = try #require(try Repository.text(path).firstMatch(of: /^\/\/ .*\[([a-z, -]+)\]\n/)).1
    let checked = try Program.caisson("check", path, "-ITests/CFixtures", "--format", "json")
    #expect(checked.exitCode == 1, "\(checked.output)")
    let report = try JSONDecoder().decode(Report.self, from: Data(checked.output.utf8))
    var found: [String] = []
    for diagnostic in report.diagnostics where !found.contains(diagnostic.rule.id) { found.append(diagnostic.rule.id) }
    #expect(found == rules.split(separator: ", ").map(String.init))
    for diagnostic in report.diagnostics {
      #expect(diagnostic.location.file == path && diagnostic.location.line > 3 && diagnostic.severity == .error)
      #expect(diagnostic.notes.allSatisfy { $0.location.file.hasSuffix("rejections.h") })
    }
    let scratch = try Scratch()
    let generated = try Program.caisson("generate", path, "--output", scratch.url.path, "-ITests/CFixtures")
    #expect(generated.exitCode == 1 && generated.errors.contains("[\(found[0])]"), "\(generated.errors)")
    #expect(try scratch.files().isEmpty)
  }

  private struct Report: Decodable {
    let diagnostics: [Diagnostic]
  }

  /// Findings that the C compiler cannot make, or that precede it.
  private static let onlyFoundByTheTool = [
    "BitFieldInside.swift", "BitFieldOrder.swift", "BitSign.swift", "BitWidthNarrow.swift", "BitsForField.swift",
    "CalledPointer.swift", "FlexibleMissing.swift", "InlineOfLibrary.swift", "UnionAlternativeMissing.swift",
  ]

  /// Findings that gcc reports only at the header's line.
  private static let saidOfTheHeader = ["InlineMissing.swift"]

  @Test(arguments: Repository.swiftFiles(in: folder))
  func wrongDescriptionIsRefused(_ file: String) throws {
    let path = "\(Self.folder)/\(file)"
    let text = try Repository.text(path)
    let says = try #require(text.firstMatch(of: /\/\/ says: (.*)/)).1
    let scratch = try Scratch()
    let generated = try Program.caisson(
      "generate", path, "--output", scratch.url.path, "--no-check", "-ITests/CFixtures")
    guard generated.exitCode == 0 else { return #expect(generated.errors.contains(says), "\(generated.errors)") }
    for compiler in Self.compilers {
      let outcome = try compile(scratch.path("CWrong/CWrong.h"), with: compiler)
      if Self.onlyFoundByTheTool.contains(file) { continue }
      #expect(outcome.exitCode != 0, "\(compiler) accepts \(file)")
      // Where the compiler has words of its own, they stand at the description's line all the same.
      // (Of what a macro comes to, gcc says it where the macro is defined, and then where it is used.)
      let lines = outcome.errors.replacing("\\'", with: "'").split(separator: "\n")
      let isAtDescription = { (line: Substring) in line.firstMatch(of: #/^Tests/Rejections/\w+\.swift:\d+:/#) != nil }
      let isElsewhere = Self.saidOfTheHeader.contains(file)
      let isMacro = text.contains("@C(macro:") && lines.contains(where: isAtDescription)
      let message = lines.first { line in
        line.contains("error: ") && line.contains(says) && (isAtDescription(line) || isMacro || isElsewhere)
      }
      #expect(message != nil, "\(compiler) says something else: \(outcome.errors)")
    }
  }

  @Test func rightDescriptionIsAccepted() throws {
    let scratch = try Scratch()
    let generated = try Program.caisson(
      "generate", "Tests/CFixtures/Right.swift", "--output", scratch.url.path, "-ITests/CFixtures")
    try #require(generated.exitCode == 0, "\(generated.errors)")
    for compiler in Self.compilers {
      let outcome = try compile(scratch.path("CRight/CRight.h"), with: compiler)
      #expect(outcome.exitCode == 0 && outcome.errors.isEmpty, "\(compiler): \(outcome.errors)")
    }
  }
}

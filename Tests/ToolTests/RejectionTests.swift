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
    #expect(Repository.swiftFiles(in: Self.folder).count >= 25)
  }

  @Test(arguments: Repository.swiftFiles(in: folder))
  func wrongDescriptionIsRefused(_ file: String) throws {
    let path = "\(Self.folder)/\(file)"
    let text = try Repository.text(path)
    let says = try #require(text.firstMatch(of: /\/\/ says: (.*)/)).1
    let scratch = try Scratch()
    let generated = try Program.caisson("generate", path, "--output", scratch.url.path, "--no-cache")
    try #require(generated.exitCode == 0, "\(generated.errors)")
    for compiler in Self.compilers {
      let outcome = try compile(scratch.path("CWrong/CWrong.h"), with: compiler)
      #expect(outcome.exitCode != 0, "\(compiler) accepts \(file)")
      // Where the compiler has words of its own, they stand at the description's line all the same.
      let message = outcome.errors.replacing("\\'", with: "'").split(separator: "\n").first { line in
        line.contains("error: ") && line.contains(says)
          && line.firstMatch(of: #/^Tests/Rejections/\w+\.swift:\d+:/#) != nil
      }
      #expect(message != nil, "\(compiler) says something else: \(outcome.errors)")
    }
  }

  @Test func rightDescriptionIsAccepted() throws {
    let scratch = try Scratch()
    let generated = try Program.caisson("generate", "Tests/CFixtures/Right.swift", "--output", scratch.url.path)
    try #require(generated.exitCode == 0, "\(generated.errors)")
    for compiler in Self.compilers {
      let outcome = try compile(scratch.path("CRight/CRight.h"), with: compiler)
      #expect(outcome.exitCode == 0 && outcome.errors.isEmpty, "\(compiler): \(outcome.errors)")
    }
  }
}

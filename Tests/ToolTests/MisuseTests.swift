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

  /// Compares the compiler's diagnostics with the comments of a file: `// error: ... [rule]`, `// warning: ...`.
  ///
  /// The rule is that of a macro's diagnostic; the words before it are a part of the message.
  private func compare(_ path: String, _ outcome: Outcome) throws {
    var expected: [Int: String] = [:]
    for (index, line) in try Repository.text(path).split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if let match = line.firstMatch(of: /\/\/ ((?:error|warning): .*)/) { expected[index + 1] = String(match.1) }
    }
    var reported: [Int: [String]] = [:]
    for match in outcome.errors.matches(of: /(?m)^(.*?):(\d+):\d+: ((?:error|warning): .*)$/) {
      #expect(match.1.hasSuffix(path), "an error outside the description: \(match.0)")
      reported[Int(match.2) ?? 0, default: []].append(String(match.3))
    }
    #expect(!expected.isEmpty)
    for (line, text) in expected {
      let kind = text.prefix { $0 != ":" }
      let rule = text.firstMatch(of: /\ \[[a-z-]+\]$/)?.output ?? ""
      let words = text.dropFirst(kind.count + 2).dropLast(rule.count)
      let messages = reported[line] ?? []
      #expect(
        messages.contains { $0.hasPrefix(kind) && $0.contains(words) && (rule.isEmpty || $0.contains(rule)) },
        "\(path):\(line): expected '\(text)', but there is \(messages)")
    }
    for line in reported.keys where expected[line] == nil {
      Issue.record("\(path):\(line): unexpected: \(reported[line] ?? [])")
    }
  }

  @Test(arguments: Repository.swiftFiles(in: folder + "/Fixes"))
  func fixItsMend(_ file: String) throws {
    let outcome = try Program.typecheck("\(Self.folder)/Fixes/\(file)", ["-Xfrontend", "-verify"])
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
  }
}

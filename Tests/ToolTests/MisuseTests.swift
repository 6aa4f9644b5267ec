internal import Foundation
internal import Testing

/// Misused descriptions, through the Swift compiler: the errors must stand at the right lines, and nowhere else.
@Suite struct MisuseTests {
  private static let folder = "Tests/Misuse"

  @Test(arguments: Repository.swiftFiles(in: folder))
  func errorsStandWhereTheyBelong(_ file: String) throws {
    let path = "\(Self.folder)/\(file)"
    let outcome = try Program.typecheck(path)
    var expected: [Int: String] = [:]
    for (index, line) in try Repository.text(path).split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if let match = line.firstMatch(of: /\/\/ error: (.*)/) { expected[index + 1] = String(match.1) }
    }
    var reported: [Int: [String]] = [:]
    for match in outcome.errors.matches(of: /(?m)^(.*?):(\d+):\d+: error: (.*)$/) {
      #expect(match.1.hasSuffix(path), "an error outside the description: \(match.0)")
      reported[Int(match.2) ?? 0, default: []].append(String(match.3))
    }
    #expect(!expected.isEmpty)
    for (line, text) in expected {
      let messages = reported[line] ?? []
      #expect(messages.contains { $0.contains(text) }, "\(path):\(line): expected '\(text)', but there is \(messages)")
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

internal import Foundation
internal import Testing

/// `Documentation/Faults.md`: each fault that it lists is shown by a test that is there.
@Suite struct FaultsTests {
  private struct Row {
    let fault: String
    let outcome: String
    /// `Suite.test`, or `Lifetimes/File.declaration`.
    let tests: [String]
  }

  private static let outcomes = ["does not compile: ", "kept alive", "reported: "]

  private func rows() throws -> [Row] {
    try Repository.text("Documentation/Faults.md").split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count == 3, Self.outcomes.contains(where: cells[1].hasPrefix) else { return nil }
      return Row(fault: cells[0], outcome: cells[1], tests: cells[2].matches(of: /`([^`]+)`/).map { String($0.1) })
    }
  }

  /// The text of the test's file, or that of all files with the test's suite.
  private func source(of test: String) throws -> (text: String, name: String) {
    let parts = test.split(separator: ".").map(String.init)
    try #require(parts.count == 2, "\(test)")
    if parts[0].hasPrefix("Lifetimes/") { return (try Repository.text("Tests/\(parts[0]).swift"), parts[1]) }
    let files = try ["CaissonTests", "ConformanceTests", "ToolTests"].flatMap { folder in
      try Repository.swiftFiles(in: "Tests/\(folder)").map { try Repository.text("Tests/\(folder)/\($0)") }
    }
    return (files.filter { $0.contains("struct \(parts[0]) {") }.joined(), parts[1])
  }

  @Test func eachHasATest() throws {
    let rows = try rows()
    #expect(rows.count >= 31)
    #expect(Set(rows.map(\.fault)).count == rows.count)
    for row in rows {
      #expect(!row.tests.isEmpty, "\(row.fault)")
      for test in row.tests {
        let (text, name) = try source(of: test)
        let isThere = ["func \(name)(", "func \(name)<", "class \(name) {", "struct \(name) {"].contains(
          where: text.contains)
        #expect(isThere, "\(row.fault): there is no \(test)")
        #expect(test.hasPrefix("Lifetimes/") == row.outcome.hasPrefix("does not compile"), "\(row.fault)")
      }
      // What the compiler or the program says is said in the test, too.
      guard let words = row.outcome.firstMatch(of: /`(.*)`/)?.1 else { continue }
      let texts = try row.tests.map { try source(of: $0).text }
      for text in texts {
        #expect(text.contains(words), "\(row.fault): no test says '\(words)'")
      }
    }
  }

  /// The list has a row for every declaration that does not compile.
  @Test(arguments: Repository.swiftFiles(in: "Tests/Lifetimes"))
  func eachFileIsListed(_ file: String) throws {
    let listed = Set(try rows().flatMap(\.tests))
    var declaration: Substring?
    for line in try Repository.text("Tests/Lifetimes/\(file)").split(separator: "\n") {
      if let match = line.firstMatch(of: /^(?:func|final class|struct) (\w+)/) { declaration = match.1 }
      guard line.contains("// error: "), let name = declaration else { continue }
      let test = "Lifetimes/\(file.dropLast(".swift".count)).\(name)"
      #expect(listed.contains(test), "Documentation/Faults.md has no row for \(test)")
    }
  }
}

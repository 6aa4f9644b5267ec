internal import CaissonDiagnostics
internal import Foundation
internal import Testing

/// Messages, explanations, help texts and summaries of declarations are plain English, in the project's terms.
@Suite struct VocabularyTests {
  private func expectPlain(_ text: String, in place: String) {
    let problems = Vocabulary.problems(of: text)
    #expect(problems.isEmpty, "\(place): \(problems.joined(separator: ", ")): \(text)")
  }

  @Test func problemsAreFound() {
    #expect(Vocabulary.problems(of: "What it is") == ["it begins with 'What'"])
    #expect(Vocabulary.problems(of: "'a' has no form in C").count == 2)
    #expect(Vocabulary.problems(of: "the Mends; and more") == ["'mends' in place of 'fix-it'"])
    #expect(Vocabulary.problems(of: "recommends what closes").isEmpty)
  }

  @Test func explanations() {
    for rule in Rule.all {
      expectPlain(rule.explanation.title, in: rule.id)
      expectPlain(rule.explanation.text, in: rule.id)
    }
  }

  /// Messages are lower case, without a full stop.
  @Test func messages() throws {
    var count = 0
    for file in Repository.swiftFiles(in: "Sources/CaissonDiagnostics/Messages") {
      let path = "Sources/CaissonDiagnostics/Messages/\(file)"
      for literal in literals(in: try Repository.text(path)) {
        count += 1
        expectPlain(literal, in: path)
        #expect(!literal.hasSuffix(".") || literal.hasSuffix("..."), "\(path): \(literal)")
        #expect(literal.first?.isUppercase != true || literal.hasPrefix("C "), "\(path): \(literal)")
      }
    }
    #expect(count > 300)
    for file in Vocabulary.files {
      for literal in literals(in: try Repository.text("Sources/\(file)")) { expectPlain(literal, in: file) }
    }
  }

  @Test(arguments: [[]] + Vocabulary.revisedCommands.map { [$0] })
  func help(_ command: [String]) throws {
    let help = try Program.caisson(command + ["--help"])
    #expect(help.exitCode == 0 && help.output.contains("USAGE:"))
    for line in help.output.split(separator: "\n") {
      expectPlain(line.trimmingCharacters(in: .whitespaces), in: "caisson \(command.joined()) --help")
    }
    // The text of an option stands in a column of its own.
    for match in help.output.matches(of: /(?m)^  \S.*?  +(What .*)$/) {
      Issue.record("caisson \(command.joined()) --help: \(match.1)")
    }
  }

  @Test(arguments: Vocabulary.revisedFolders)
  func summaries(_ folder: String) throws {
    let root = Repository.root.appendingPathComponent("Sources/\(folder)").path
    let files = try FileManager.default.subpathsOfDirectory(atPath: root).filter { $0.hasSuffix(".swift") }
    #expect(!files.isEmpty)
    for file in files {
      let text = try Repository.text("Sources/\(folder)/\(file)")
      for summary in summaries(in: text) { expectPlain(summary, in: "\(folder)/\(file)") }
    }
  }

  /// The first lines of the documentation of public declarations.
  private func summaries(in text: String) -> [String] {
    var summaries: [String] = []
    var summary: String?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let line = line.trimmingCharacters(in: .whitespaces)
      if line.hasPrefix("///") {
        summary = summary ?? line.dropFirst(3).trimmingCharacters(in: .whitespaces)
      } else if !line.hasPrefix("@") {
        if line.hasPrefix("public "), let summary { summaries.append(summary) }
        summary = nil
      }
    }
    return summaries
  }

  /// The string literals of a source, line by line.
  private func literals(in text: String) -> [String] {
    text.split(separator: "\n").filter { !$0.contains("//") }
      .flatMap { $0.matches(of: /"((?:[^"\\]|\\.)*)"/).map { String($0.1) } }
  }
}

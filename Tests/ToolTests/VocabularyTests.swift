internal import CaissonDiagnostics
internal import Foundation
internal import Testing

/// Messages, explanations, help texts, comments and documents are plain English, in the project's terms.
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
  func comments(_ folder: String) throws {
    let root = Repository.root.appendingPathComponent("Sources/\(folder)").path
    let files = try FileManager.default.subpathsOfDirectory(atPath: root)
      .filter { [".swift", ".c", ".h", ".S"].contains(where: $0.hasSuffix) }
    #expect(!files.isEmpty)
    for file in files {
      for paragraph in paragraphs(ofCommentsIn: try Repository.text("Sources/\(folder)/\(file)")) {
        expectPlain(paragraph, in: "\(folder)/\(file)")
      }
    }
  }

  @Test(arguments: Vocabulary.documents)
  func documents(_ document: String) throws {
    let paragraphs = try Repository.text(document).split(separator: /\n\s*\n/)
    #expect(paragraphs.count > 5)
    for paragraph in paragraphs { expectPlain(String(paragraph), in: document) }
  }

  @Test func paragraphsOfComments() {
    let text = """
      // One
      // paragraph.
      let code = "// none"  // At the end of a line.
      /// Summary.
      ///
      /// What follows.
      """
    #expect(paragraphs(ofCommentsIn: text) == ["One paragraph.", "Summary.", "What follows."])
  }

  /// The paragraphs of comments that have lines of their own, each as one line.
  private func paragraphs(ofCommentsIn text: String) -> [String] {
    var paragraphs: [[Substring]] = [[]]
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if let words = line.firstMatch(of: /^\s*\/\/+\s*([^\s\/].*)$/)?.1 {
        paragraphs[paragraphs.count - 1].append(words)
      } else if paragraphs.last?.isEmpty == false {
        paragraphs.append([])
      }
    }
    return paragraphs.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
  }

  /// The string literals of a source, line by line.
  private func literals(in text: String) -> [String] {
    text.split(separator: "\n").filter { !$0.contains("//") }
      .flatMap { $0.matches(of: /"((?:[^"\\]|\\.)*)"/).map { String($0.1) } }
  }
}

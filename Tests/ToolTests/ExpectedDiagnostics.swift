internal import Foundation
internal import Testing

/// The diagnostics that a Swift file expects, in comments at the ends of its lines: `// error: ... [rule]`, `// warning: ...`.
///
/// The rule is that of a macro's diagnostic; the words before it are a part of the message.
struct ExpectedDiagnostics {
  private let path: String
  private var expected: [Int: String] = [:]

  /// Reads the comments of a file of the checkout.
  init(in path: String) throws {
    self.path = path
    for (index, line) in try Repository.text(path).split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if let match = line.firstMatch(of: /\/\/ ((?:error|warning): .*)/) { expected[index + 1] = String(match.1) }
    }
  }

  /// Whether the file expects none.
  var isEmpty: Bool { expected.isEmpty }

  /// Records an issue for each diagnostic of the compiler that is missing, or that no line expects.
  func compare(_ outcome: Outcome) {
    var reported: [Int: [String]] = [:]
    for match in outcome.errors.matches(of: /(?m)^(.*?):(\d+):\d+: ((?:error|warning): .*)$/) {
      #expect(match.1.hasSuffix(path), "an error outside the description: \(match.0)")
      reported[Int(match.2) ?? 0, default: []].append(String(match.3))
    }
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
}

internal import Foundation

/// A regular expression from the command line.
struct Pattern: Sendable {
  private let expression: NSRegularExpression

  init(_ text: String) throws {
    do {
      expression = try NSRegularExpression(pattern: text)
    } catch {
      throw ToolError.input("'\(text)' is not a regular expression: \(error.localizedDescription)")
    }
  }

  static func all(_ texts: [String]) throws -> [Pattern] { try texts.map(Pattern.init) }

  func matchesPart(of text: String) -> Bool {
    expression.firstMatch(in: text, range: NSRange(text.startIndex..., in: text)) != nil
  }

  func matchesWhole(_ text: String) -> Bool {
    let range = NSRange(text.startIndex..., in: text)
    return expression.matches(in: text, range: range).contains { $0.range == range }
  }
}

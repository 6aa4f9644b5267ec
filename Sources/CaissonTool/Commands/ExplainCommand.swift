internal import ArgumentParser
internal import CaissonCheck

/// `caisson explain`: says more about a rule.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Says more about a rule that 'check' found to be broken.",
    discussion: "Without a rule, lists all:\n\n  caisson explain parameter-type")

  @Argument(help: ArgumentHelp("The rule: what stands in brackets behind a finding.", valueName: "rule"))
  var rule: String?

  func run() throws {
    try Terminal.reporting {
      guard let name = rule else { return Rule.allCases.forEach { print($0.rawValue) } }
      guard let rule = Rule(rawValue: name) else {
        let question = Suggestion(among: Rule.allCases.map(\.rawValue)).question(about: name)
        throw ToolError.input(
          "there is no rule '\(name)'\(question.map { ": " + $0 } ?? "; 'caisson explain' lists all")")
      }
      print("\(rule.rawValue): \(rule.explanation)")
    }
  }
}

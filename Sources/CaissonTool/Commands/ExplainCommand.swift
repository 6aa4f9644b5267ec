internal import ArgumentParser
internal import CaissonDiagnostics

/// `caisson explain`: prints the explanation of a rule.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explains a rule that a diagnostic of the macros or the tool names.",
    discussion: "Without a rule, lists all rules:\n\n  caisson explain parameter-type")

  @Argument(help: ArgumentHelp("The rule, which stands in brackets after a diagnostic.", valueName: "rule"))
  var rule: String?

  func run() throws {
    try Terminal.reporting {
      guard let name = rule else { return list() }
      guard let rule = Rule(id: name) else {
        let question = Suggestion(among: Rule.all.map(\.id)).question(about: name)
        throw ToolError.input("there is no rule '\(name)'; \(question ?? "run 'caisson explain' to list all rules")")
      }
      print("\(rule.id): \(rule.explanation.title)\n\n\(rule.explanation.text)")
    }
  }
  /// Prints all rules in two columns.
  private func list() {
    let width = Rule.all.map(\.id.count).max() ?? 0
    for rule in Rule.all {
      print(rule.id + String(repeating: " ", count: width - rule.id.count + 2) + rule.explanation.title)
    }
  }
}

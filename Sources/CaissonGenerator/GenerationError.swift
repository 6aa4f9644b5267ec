public import CaissonCheck

/// Why nothing was generated.
public enum GenerationError: Error, Hashable {
  /// The description contradicts itself, or asks for what the back end cannot do.
  case description([Finding])
  /// A template cannot be used.
  case template(TemplateProblem)
}

/// Something wrong with a template, at its place.
public struct TemplateProblem: Hashable, Sendable {
  /// The file name of the template.
  public var template: String
  /// The line, from 1; nil where the template as a whole is meant.
  public var line: Int?
  /// What, in words that end in what to do.
  public var message: String
}

extension GenerationError: CustomStringConvertible {
  /// One line for each thing that is wrong, in the form that compilers use.
  public var description: String {
    switch self {
    case .description(let findings):
      findings.map { "\($0.place): error: \($0.message)" }.joined(separator: "\n")
    case .template(let problem):
      "\(problem.template)\(problem.line.map { ":\($0)" } ?? ""): error: \(problem.message)"
    }
  }
}

internal import Foundation

/// Everything that the evaluation of a description depends on.
struct EvaluationKey: Codable, Equatable {
  private let text: Data
  private let module: String
  private let displayPath: String
  private let installation: String

  /// Creates the key of a description that is evaluated with an installation.
  init(_ source: DescriptionSource, _ installation: Installation) {
    text = source.text
    module = source.module
    displayPath = source.displayPath
    self.installation = installation.identity
  }
}

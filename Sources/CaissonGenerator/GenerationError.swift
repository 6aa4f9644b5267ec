public import CaissonDiagnostics
internal import CaissonModel

/// The reason why nothing was generated: errors in the description or in a template.
public struct GenerationError: Error, Hashable {
  /// The errors, in the order of the source; never empty.
  public let diagnostics: [Diagnostic]

  init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }

  /// An error in a template.
  ///
  /// - Parameter line: the line, from 1; 1 if the template as a whole is wrong.
  init(_ message: Message, inTemplate name: String, line: Int = 1) {
    diagnostics = [Diagnostic(message, at: SourcePlace(file: name, line: line, column: 1))]
  }
}

extension GenerationError: CustomStringConvertible {
  /// One line for each error, in the format of compilers.
  public var description: String { diagnostics.map(\.description).joined(separator: "\n") }
}

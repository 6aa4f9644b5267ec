internal import SwiftDiagnostics
internal import SwiftSyntax
internal import SwiftSyntaxMacros

/// The context of macros that are expanded without the compiler: it knows no source locations, so that the expansions
/// contain none.
final class StandaloneContext: MacroExpansionContext {
  /// The errors that macros report: the compiler has expanded the same macros, except those in inactive `#if` clauses.
  private(set) var errors: [String] = []

  var lexicalContext: [Syntax] { [] }

  func makeUniqueName(_ name: String) -> TokenSyntax { .identifier("__\(name)") }

  func diagnose(_ diagnostic: SwiftDiagnostics.Diagnostic) {
    // The rule, in brackets, is not the one that the tool reports.
    errors.append(String(diagnostic.message.split(separator: " [").first ?? ""))
  }

  func location(
    of node: some SyntaxProtocol, at position: PositionInSyntaxNode, filePathMode: SourceLocationFilePathMode
  ) -> AbstractSourceLocation? { nil }
}

internal import SwiftSyntax
internal import SwiftSyntaxBuilder
internal import SwiftSyntaxMacros

extension MacroExpansionContext {
  /// Where a node is, as an expression of type `SourcePlace`.
  func place(of node: some SyntaxProtocol) -> String {
    guard let location = location(of: node, at: .afterLeadingTrivia, filePathMode: .fileID) else {
      return "Caisson.SourcePlace(file: \"unknown\", line: 0, column: 0)"
    }
    return "Caisson.SourcePlace(file: \(location.file), line: \(location.line), column: \(location.column))"
  }
}

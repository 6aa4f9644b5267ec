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

  /// A line that makes the compiler report what is wrong with the next line at a node: the person who wrote a type that
  /// has no form in C is to see the error there, and not in what a macro wrote. With the line's end.
  func reporting(at node: some SyntaxProtocol) -> String {
    guard let location = location(of: node, at: .afterLeadingTrivia, filePathMode: .filePath) else { return "" }
    return "#sourceLocation(file: \(location.file), line: \(location.line))\n"
  }
}

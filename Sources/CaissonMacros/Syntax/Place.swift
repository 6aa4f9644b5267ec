internal import CaissonModel
internal import SwiftParser
internal import SwiftSyntax
internal import SwiftSyntaxBuilder
internal import SwiftSyntaxMacros

extension MacroExpansionContext {
  /// Returns the source location of a node; an empty one if the compiler does not know it.
  func place(of node: some SyntaxProtocol) -> SourcePlace {
    guard let location = location(of: node, at: .afterLeadingTrivia, filePathMode: .fileID),
      let file = location.file.as(StringLiteralExprSyntax.self)?.representedLiteralValue,
      let line = Int(location.line.description), let column = Int(location.column.description)
    else { return SourcePlace(file: "unknown", line: 0, column: 0) }
    return SourcePlace(file: file, line: line, column: column)
  }

  /// Returns a line, with a newline, that makes the compiler report errors of the next line at a node.
  ///
  /// An error about a type without a C counterpart then appears where the user wrote the type, not in the expansion.
  func reporting(at node: some SyntaxProtocol) -> String {
    guard let location = location(of: node, at: .afterLeadingTrivia, filePathMode: .filePath) else { return "" }
    return "#sourceLocation(file: \(location.file), line: \(location.line))\n"
  }
}

/// Returns an expression that creates a source location, qualified with the module of the type.
func expression(_ place: SourcePlace, in module: String) -> String {
  "\(module).SourcePlace(file: \(literal(place.file)), line: \(place.line), column: \(place.column))"
}

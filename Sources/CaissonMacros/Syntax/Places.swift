internal import CaissonModel
internal import SwiftParser
internal import SwiftSyntax
internal import SwiftSyntaxMacros

/// The places of the nodes of one declaration.
///
/// The context knows them too, but makes syntax of each: for a thousand functions that takes longer than writing them.
final class Places {
  private let context: any MacroExpansionContext
  private let root: Syntax
  private let file: String
  private let fileID: String
  private let line: Int
  private let column: Int
  /// Where the lines of the declaration begin, in bytes of its text.
  private let starts: [Int]

  init(of declaration: some SyntaxProtocol, in context: some MacroExpansionContext) {
    self.context = context
    root = declaration.root
    let location = context.location(of: root, at: .beforeLeadingTrivia, filePathMode: .filePath)
    file = location?.file.description ?? ""
    line = location.flatMap { Int($0.line.description) } ?? 0
    column = location.flatMap { Int($0.column.description) } ?? 0
    fileID =
      context.location(of: root, at: .beforeLeadingTrivia, filePathMode: .fileID)?.file
      .as(StringLiteralExprSyntax.self)?.representedLiteralValue ?? "unknown"
    let newline = UInt8(ascii: "\n")
    starts = [0] + root.syntaxTextBytes.enumerated().filter { $0.element == newline }.map { $0.offset + 1 }
  }

  /// Where a node is.
  func place(of node: some SyntaxProtocol) -> SourcePlace {
    guard let place = position(of: node) else { return context.place(of: node) }
    return SourcePlace(file: fileID, line: place.line, column: place.column)
  }

  /// Where a node is, in the file of the declaration: for facts, which do not repeat it.
  func placeInFile(of node: some SyntaxProtocol) -> SourcePlace {
    var place = place(of: node)
    place.file = ""
    return place
  }

  /// A line that makes the compiler report what is wrong with the next line at a node, with the line's end.
  func reporting(at node: some SyntaxProtocol) -> String {
    guard let place = position(of: node) else { return context.reporting(at: node) }
    return "#sourceLocation(file: \(file), line: \(place.line))\n"
  }

  private func position(of node: some SyntaxProtocol) -> (line: Int, column: Int)? {
    guard line > 0, node.root == root else { return nil }
    let offset = node.positionAfterSkippingLeadingTrivia.utf8Offset
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return (line + low, low == 0 ? column + offset : offset - starts[low] + 1)
  }
}

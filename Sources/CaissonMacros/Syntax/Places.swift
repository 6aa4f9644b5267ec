internal import CaissonModel
internal import SwiftParser
internal import SwiftSyntax
internal import SwiftSyntaxMacros

/// The source locations of the nodes of one declaration.
///
/// The context knows them, too, but creates syntax for each: for a thousand functions that takes longer than writing
/// them.
final class Places {
  private let context: any MacroExpansionContext
  private let root: Syntax
  private let file: String
  private let fileID: String
  private let line: Int
  private let column: Int
  /// The offsets at which the lines of the declaration begin, in bytes.
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

  /// Returns the source location of a node.
  func place(of node: some SyntaxProtocol) -> SourcePlace {
    guard let place = position(of: node) else { return context.place(of: node) }
    return SourcePlace(file: fileID, line: place.line, column: place.column)
  }

  /// Returns the source location of a node without the file, which facts do not repeat.
  func placeInFile(of node: some SyntaxProtocol) -> SourcePlace {
    var place = place(of: node)
    place.file = ""
    return place
  }

  /// Returns a line, with a newline, that makes the compiler report errors of the next line at a node.
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

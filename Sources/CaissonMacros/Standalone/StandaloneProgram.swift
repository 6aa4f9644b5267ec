internal import CaissonDiagnostics
internal import CaissonModel
internal import SwiftParser
internal import SwiftSyntax

/// The macros' program when the tool runs it, and not the compiler: `CaissonMacros standalone` reads a description from
/// standard input, and writes its ``StandaloneSource`` to standard output as facts are written.
///
/// It is the same program because macros need swift-syntax, and the tool does without.
enum StandaloneProgram {
  /// The first argument, with which the compiler never starts the program.
  static let command = "standalone"

  static func run() throws {
    var text = ""
    while let line = readLine(strippingNewline: false) { text += line }
    print(try FactText.text(of: source(of: text)))
  }

  /// Returns the standalone source of a description.
  private static func source(of text: String) -> StandaloneSource {
    let text = text.replacing("\r\n", with: "\n")
    let file = Parser.parse(source: text)
    let visitor = StandaloneVisitor(file)
    visitor.walk(file)
    let (result, lines) = visitor.edits.applied(to: text)
    return StandaloneSource(
      text: result, lines: lines, declarations: visitor.declarations, diagnostics: visitor.diagnostics)
  }
}

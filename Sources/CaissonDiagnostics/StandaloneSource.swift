/// A description as plain Swift source: the declarations without attributes, each followed by the code that its macro
/// expands to.
///
/// The macros' program writes it as JSON, and the tool reads it.
public struct StandaloneSource: Hashable, Sendable, Codable {
  /// A declaration of the description.
  public struct Declaration: Hashable, Sendable, Codable {
    /// The name: `Point`, `half(of:)`.
    public var name: String
    /// The first line in the description, from 1.
    public var firstLine: Int
    /// The last line in the description.
    public var lastLine: Int

    /// Creates a declaration.
    public init(name: String, firstLine: Int, lastLine: Int) {
      self.name = name
      self.firstLine = firstLine
      self.lastLine = lastLine
    }
  }

  /// The text.
  public var text: String
  /// The line of the description that each line of the text comes from, from 1.
  public var lines: [Int]
  /// The declarations, an outer one before those inside.
  public var declarations: [Declaration]
  /// The reasons why the text is not complete; their source locations name no file.
  public var diagnostics: [Diagnostic]

  /// Creates a source.
  public init(text: String, lines: [Int], declarations: [Declaration], diagnostics: [Diagnostic]) {
    self.text = text
    self.lines = lines
    self.declarations = declarations
    self.diagnostics = diagnostics
  }

  /// Returns the innermost declaration at a line of the description; nil if there is none.
  public func declaration(at line: Int) -> Declaration? {
    declarations.last { $0.firstLine <= line && line <= $0.lastLine }
  }
}

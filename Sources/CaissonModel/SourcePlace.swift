/// A location in a source file.
public struct SourcePlace: Hashable, Sendable, Codable, CustomStringConvertible {
  /// The file, named as in the compiler's `#fileID`, or by its path once a tool has found it.
  public var file: String
  /// The line, from 1.
  public var line: Int
  /// The column in UTF-8 bytes, from 1.
  public var column: Int

  /// Creates a source location.
  public init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// `Expat/Expat.swift:20:3`.
  public var description: String { "\(file):\(line):\(column)" }
}

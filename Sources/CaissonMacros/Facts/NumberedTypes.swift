internal import CaissonEmission
internal import SwiftSyntax

/// The types that a description names, each once, and the statements that have the compiler check them.
///
/// Facts refer to types by their numbers. How long the compiler takes for a list grows with it, if its functions are short.
final class NumberedTypes {
  /// What the compiler is to see to.
  enum Role: String {
    /// That it can be an argument.
    case argument
    /// That it can be a result, which may be a string.
    case result
    /// That pointers can lead to it.
    case value
  }

  /// How many statements a function has: past some dozens, the compiler takes longer for each.
  private static let chunk = 32

  private var numbers: [String: Int] = [:]
  private var statements: [(place: String, line: String)] = []

  var isEmpty: Bool { statements.isEmpty }

  /// The number of a type.
  ///
  /// - Parameters:
  ///   - type: the type that describes it to C.
  ///   - written: the type as the description writes it: one that has another name is reported where it is.
  ///   - place: the line that makes the compiler report where the type is written.
  func number(_ role: Role, _ type: TypeSyntax, written: TypeSyntax? = nil, at place: @autoclosure () -> String) -> Int
  {
    let text = type.trimmedDescription
    let key = "\(role) \(text) \(written?.trimmedDescription ?? "")"
    if let number = numbers[key] { return number }
    let number = statements.count
    numbers[key] = number
    statements.append((place(), "types.\(role.rawValue)((\(text)).self)"))
    return number
  }

  /// Writes functions that add the types to a list.
  ///
  /// - Returns: the calls of them.
  func write(_ declaration: (_ name: String) -> String, _ writer: inout LineWriter) -> [String] {
    writeChunks(statements, of: Self.chunk, declaration, "_addTypes", "types", &writer)
  }
}

/// Writes statements as functions of some each.
///
/// - Returns: the calls of them.
func writeChunks(
  _ statements: [(place: String, line: String)], of size: Int = 32, _ declaration: (_ name: String) -> String,
  _ name: String, _ argument: String, _ writer: inout LineWriter
) -> [String] {
  stride(from: 0, to: statements.count, by: size).enumerated().map { index, start in
    writer.block(declaration("\(name)\(index)")) { writer in
      let chunk = statements[start..<min(start + size, statements.count)]
      for statement in chunk {
        writer.directive(statement.place)
        writer.line(statement.line)
      }
      // Where the compiler does not know a place, there is nothing to close.
      if chunk.contains(where: { !$0.place.isEmpty }) { writer.directive("#sourceLocation()") }
    }
    return "\(name)\(index)(&\(argument))"
  }
}

/// A raw string literal of Swift's that holds facts, as the compiler takes it whatever is in it; it begins and ends lines of its own.
func factLiteral(_ text: String) -> String {
  // JSON never has three quotation marks in a row.
  "#\"\"\"\n\(text)\n\"\"\"#"
}

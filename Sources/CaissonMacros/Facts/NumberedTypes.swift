internal import CaissonEmission
internal import SwiftSyntax

/// The types that a description names, each once, and the statements that make the compiler check them.
///
/// Facts refer to types by number. If functions are short, the compiler needs time proportional to the length of the
/// list.
final class NumberedTypes {
  /// The use of a type that the compiler checks.
  enum Role: String {
    /// As an argument.
    case argument
    /// As a result, which may be a string.
    case result
    /// As the target of a pointer.
    case value
  }

  /// The number of statements in a function: beyond some dozens, the compiler needs more time for each.
  private static let chunk = 32

  private var numbers: [String: Int] = [:]
  private var statements: [(place: String, line: String)] = []

  var isEmpty: Bool { statements.isEmpty }

  /// Returns the number of a type.
  ///
  /// - Parameters:
  ///   - type: the type that describes it to C.
  ///   - written: the type as the description writes it; an error in a type with another name is reported there.
  ///   - place: the line that makes the compiler report errors where the type is written.
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
  /// - Returns: the calls of these functions.
  func write(_ declaration: (_ name: String) -> String, _ writer: inout LineWriter) -> [String] {
    writeChunks(statements, of: Self.chunk, declaration, "_addTypes", "types", &writer)
  }
}

/// Writes statements as functions of limited length.
///
/// - Returns: the calls of these functions.
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
      // Without a known source location, there is no directive to end.
      if chunk.contains(where: { !$0.place.isEmpty }) { writer.directive("#sourceLocation()") }
    }
    return "\(name)\(index)(&\(argument))"
  }
}

/// Returns facts as a raw Swift string literal, which may contain anything; it begins and ends on lines of its own.
func factLiteral(_ text: String) -> String {
  // JSON never has three quotation marks in a row.
  "#\"\"\"\n\(text)\n\"\"\"#"
}

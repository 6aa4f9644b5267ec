public import CaissonModel

/// Adds to a description's text what has been imported, and leaves the rest as it is.
public struct DescriptionUpdate {
  private let types: [String]
  private let members: [String]

  init(types: [String], members: [String]) {
    self.types = types
    self.members = members
  }

  /// Whether there is nothing to add.
  public var isEmpty: Bool { types.isEmpty && members.isEmpty }

  /// The text with the additions: types before the protocol, members at its end; nil if the protocol's end is not found.
  ///
  /// - Parameters:
  ///   - text: the description.
  ///   - place: where its protocol begins.
  public func applied(to text: String, protocolAt place: SourcePlace) -> String? {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let start = place.line - 1
    guard lines.indices.contains(start), let end = Self.end(of: lines, from: start), end > start,
      let attribute = lines[...start].lastIndex(where: { $0.contains("@Bindings") })
    else { return nil }
    if !members.isEmpty {
      lines.insert(
        contentsOf: [""]
          + members.joined(separator: "\n\n").split(separator: "\n", omittingEmptySubsequences: false).map(String.init),
        at: end)
    }
    guard !types.isEmpty else { return lines.joined(separator: "\n") }
    // The documentation comment stays with the protocol.
    var top = attribute
    while top > 0, lines[top - 1].hasPrefix("///") { top -= 1 }
    let added = types.joined(separator: "\n\n").split(separator: "\n", omittingEmptySubsequences: false).map(
      String.init)
    lines.insert(contentsOf: added + [""], at: top)
    return lines.joined(separator: "\n")
  }

  /// The line of the brace that closes what begins in a line: braces in strings and comments are none.
  private static func end(of lines: [String], from start: Int) -> Int? {
    var depth = 0
    var hasBegun = false
    for index in start..<lines.count {
      for character in withoutTexts(lines[index]) {
        if character == "{" {
          depth += 1
          hasBegun = true
        } else if character == "}" {
          depth -= 1
        }
        if hasBegun, depth == 0 { return index }
      }
    }
    return nil
  }

  private static func withoutTexts(_ line: String) -> String {
    line.replacing(/"(?:[^"\\]|\\.)*"/, with: "").replacing(/\/\*.*?\*\//, with: "").replacing(/\/\/.*/, with: "")
  }
}

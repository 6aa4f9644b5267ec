public import CaissonModel

/// An addition of imported declarations to the text of a description, which is otherwise unchanged.
public struct DescriptionUpdate {
  private let types: [String]
  private let members: [String]

  init(types: [String], members: [String]) {
    self.types = types
    self.members = members
  }

  /// Whether there is nothing to add.
  public var isEmpty: Bool { types.isEmpty && members.isEmpty }

  /// Returns the text with the additions: types before the protocol, members at its end; nil if the end is not found.
  ///
  /// - Parameters:
  ///   - text: the description.
  ///   - place: the beginning of its protocol.
  public func applied(to text: String, protocolAt place: SourcePlace) -> String? {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let code = SwiftCode(text)
    let start = place.line - 1
    guard lines.indices.contains(start), let end = Self.end(of: code.lines, from: start), end > start,
      let attribute = code.lines[...start].lastIndex(where: { $0.contains("@Bindings") })
    else { return nil }
    if !members.isEmpty {
      lines.insert(
        contentsOf: [""]
          + members.joined(separator: "\n\n").split(separator: "\n", omittingEmptySubsequences: false).map(String.init),
        at: end)
    }
    guard !types.isEmpty else { return lines.joined(separator: "\n") }
    // Comments above the attribute stay with the protocol.
    var top = attribute
    while top > 0, code.continuations.contains(top) || code.isComment(top - 1) && !lines[top - 1].isBlank { top -= 1 }
    let added = types.joined(separator: "\n\n").split(separator: "\n", omittingEmptySubsequences: false).map(
      String.init)
    lines.insert(contentsOf: added + [""], at: top)
    return lines.joined(separator: "\n")
  }

  /// Returns the line with the brace that closes the one opened on a line, if nothing precedes it.
  private static func end(of lines: [String], from start: Int) -> Int? {
    var depth = 0
    var hasBegun = false
    for index in start..<lines.count {
      for character in lines[index] {
        if character == "{" {
          depth += 1
          hasBegun = true
        } else if character == "}" {
          depth -= 1
        }
        if hasBegun, depth == 0 { return lines[index].drop(while: \.isWhitespace).first == "}" ? index : nil }
      }
    }
    return nil
  }
}

extension SwiftCode {
  /// Returns whether a line contains no code.
  fileprivate func isComment(_ line: Int) -> Bool { lines[line].isBlank }
}

extension String {
  fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
}

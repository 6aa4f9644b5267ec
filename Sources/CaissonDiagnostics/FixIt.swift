public import CaissonModel

/// A proposed edit of a description that corrects a problem.
public struct FixIt: Hashable, Sendable, Codable {
  /// Where the text to replace is, seen from a source location.
  public enum Position: String, Hashable, Sendable, Codable {
    /// At the source location itself.
    case at
    /// The last one before the source location, within one declaration.
    case before
    /// The first one after the source location, on its line.
    case after
  }

  /// The source location by which the text is found.
  public var location: SourcePlace
  /// Where the text is, seen from there.
  public var position: Position
  /// The text to replace.
  public var old: String
  /// The text to write instead.
  public var new: String

  /// Makes a fix-it.
  public init(at location: SourcePlace, _ position: Position = .at, replacing old: String, with new: String) {
    self.location = location
    self.position = position
    self.old = old
    self.new = new
  }

  /// Returns the text with the edit made, or nil if the text to replace is not there.
  public func applied(to text: String) -> String? {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let index = location.line - 1
    guard lines.indices.contains(index), !old.isEmpty, !old.contains("\n") else { return nil }
    let column = max(location.column - 1, 0)
    switch position {
    case .at:
      guard let start = lines[index].index(ofByte: column), lines[index][start...].hasPrefix(old) else { return nil }
      lines[index].replaceSubrange(start..<lines[index].index(start, offsetBy: old.count), with: new)
    case .after:
      guard let start = lines[index].index(ofByte: column), let range = lines[index][start...].ranges(ofWord: old).first
      else { return nil }
      lines[index].replaceSubrange(range, with: new)
    case .before:
      // The attributes of a declaration stand before its name: on its line, or on the few above.
      for candidate in stride(from: index, through: max(index - Self.reach, 0), by: -1) {
        let end =
          candidate == index ? lines[index].index(ofByte: column) ?? lines[index].endIndex : lines[candidate].endIndex
        if let range = lines[candidate][..<end].code.ranges(ofWord: old).last {
          lines[candidate].replaceSubrange(range, with: new)
          return lines.joined(separator: "\n")
        }
      }
      return nil
    }
    return lines.joined(separator: "\n")
  }

  /// How many lines above a declaration's name its attributes may begin.
  private static let reach = 4
}

extension String {
  fileprivate func index(ofByte offset: Int) -> Index? {
    utf8.index(utf8.startIndex, offsetBy: offset, limitedBy: utf8.endIndex)?.samePosition(in: self)
  }
}

extension Substring {
  /// The ranges of a text that are not a part of a longer word or number.
  fileprivate func ranges(ofWord text: String) -> [Range<Index>] {
    func isWord(_ character: Character?) -> Bool { character.map { $0.isLetter || $0.isNumber || $0 == "_" } ?? false }
    return ranges(of: text).filter { range in
      let before = range.lowerBound > startIndex ? self[index(before: range.lowerBound)] : nil
      let after = range.upperBound < endIndex ? self[range.upperBound] : nil
      return !(isWord(text.first) && isWord(before)) && !(isWord(text.last) && isWord(after))
    }
  }

  /// The line without a comment at its end.
  fileprivate var code: Substring {
    var quotes = 0
    for index in indices {
      if self[index] == "\"" { quotes += 1 }
      if quotes.isMultiple(of: 2), self[index...].hasPrefix("//") { return self[..<index] }
    }
    return self
  }
}

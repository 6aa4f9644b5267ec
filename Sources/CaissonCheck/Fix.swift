public import CaissonModel

/// A change of a description's text.
public struct Fix: Hashable, Sendable, Codable {
  /// Where the text is.
  public enum Position: String, Hashable, Sendable, Codable {
    /// At the place itself.
    case at
    /// The last one before the place, with nothing but one declaration between.
    case before
    /// The first one behind the place, in its line.
    case behind
  }

  /// What it is found by.
  public var place: SourcePlace
  /// Where from there.
  public var position: Position
  /// The text to replace.
  public var old: String
  /// What to write instead.
  public var new: String

  public init(at place: SourcePlace, _ position: Position = .at, replacing old: String, with new: String) {
    self.place = place
    self.position = position
    self.old = old
    self.new = new
  }

  /// The text with the change made; nil if what is to be replaced is not there.
  public func applied(to text: String) -> String? {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let index = place.line - 1
    guard lines.indices.contains(index), !old.isEmpty, !old.contains("\n") else { return nil }
    let column = max(place.column - 1, 0)
    switch position {
    case .at:
      guard let start = lines[index].index(ofByte: column), lines[index][start...].hasPrefix(old) else { return nil }
      lines[index].replaceSubrange(start..<lines[index].index(start, offsetBy: old.count), with: new)
    case .behind:
      guard let start = lines[index].index(ofByte: column), let range = lines[index][start...].places(of: old).first
      else { return nil }
      lines[index].replaceSubrange(range, with: new)
    case .before:
      // What a declaration says of itself stands before its name: in its line, or in the few above.
      for candidate in stride(from: index, through: max(index - Self.reach, 0), by: -1) {
        let end =
          candidate == index ? lines[index].index(ofByte: column) ?? lines[index].endIndex : lines[candidate].endIndex
        if let range = lines[candidate][..<end].code.places(of: old).last {
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
  /// Where a text stands, and is not a part of a longer word or number.
  fileprivate func places(of text: String) -> [Range<Index>] {
    func isWord(_ character: Character?) -> Bool { character.map { $0.isLetter || $0.isNumber || $0 == "_" } ?? false }
    return ranges(of: text).filter { range in
      let before = range.lowerBound > startIndex ? self[index(before: range.lowerBound)] : nil
      let after = range.upperBound < endIndex ? self[range.upperBound] : nil
      return !(isWord(text.first) && isWord(before)) && !(isWord(text.last) && isWord(after))
    }
  }

  /// The line without the comment at its end.
  fileprivate var code: Substring {
    var quotes = 0
    for index in indices {
      if self[index] == "\"" { quotes += 1 }
      if quotes.isMultiple(of: 2), self[index...].hasPrefix("//") { return self[..<index] }
    }
    return self
  }
}

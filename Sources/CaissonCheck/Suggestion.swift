/// Names that may have been meant.
public struct Suggestion: Sendable {
  private let names: [String]

  /// - Parameter names: the names that there are.
  public init(among names: [String]) { self.names = names }

  /// The names nearest to one that does not exist, the nearest first; at most three.
  public func nearest(to name: String) -> [String] {
    let wanted = Self.letters(of: name)
    let limit = min(wanted.count / 3 + (wanted.count == 2 ? 1 : 0), 4)
    let near = Set(names).compactMap { candidate -> (distance: Int, name: String)? in
      guard candidate != name else { return nil }
      let letters = Self.letters(of: candidate)
      guard abs(letters.count - wanted.count) <= limit else { return nil }
      let distance = Self.distance(wanted, letters)
      return distance <= limit ? (distance, candidate) : nil
    }
    // What is much further away than the nearest was not meant.
    let best = near.map(\.distance).min() ?? 0
    let likely = near.filter { $0.distance <= best + 1 }
    return likely.sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.prefix(3).map(\.name)
  }

  /// `Did you mean 'XML_ParserCreate'?`; nil for no idea.
  public func question(about name: String) -> String? {
    let near = nearest(to: name).map { "'\($0)'" }
    guard let last = near.last else { return nil }
    let all = near.count == 1 ? last : near.dropLast().joined(separator: ", ") + " or " + last
    return "did you mean \(all)?"
  }

  /// What of a name counts: not the keyword before a tag, and not whether letters are capitals.
  private static func letters(of name: String) -> [UInt8] {
    let tags = ["struct ", "union ", "enum "]
    let tag = tags.first { name.hasPrefix($0) } ?? ""
    return Array(name.dropFirst(tag.count).lowercased().utf8)
  }

  /// How many bytes have to be put in, taken out, replaced or swapped with the next, to make one text of another.
  static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var best = min(row[j] + 1, last[j + 1] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, beforeLast[j - 1] + 1) }
        row.append(best)
      }
      (beforeLast, last) = (last, row)
    }
    return last[b.count]
  }
}

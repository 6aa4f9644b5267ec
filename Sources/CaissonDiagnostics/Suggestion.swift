public import CaissonModel

/// Finds the names that a misspelt one may stand for.
public struct Suggestion: Sendable {
  /// A name, with the letters that are compared.
  private struct Candidate: Hashable {
    let name: String
    let letters: [UInt8]

    /// Capitals are compared as lower-case letters.
    init(_ name: String) { self.init(name, letters: name) }

    /// The keyword before a tag is not compared.
    init(_ type: CTypeName) {
      let name = type.notation ?? type.description
      self.init(name, letters: type.identifier ?? name)
    }

    private init(_ name: String, letters: String) {
      self.name = name
      self.letters = Array(letters.lowercased().utf8)
    }
  }

  private let candidates: Set<Candidate>

  /// - Parameter names: the names that exist.
  public init(among names: [String]) { candidates = Set(names.map { Candidate($0) }) }

  /// - Parameter types: the types that exist.
  public init(among types: [CTypeName]) { candidates = Set(types.map { Candidate($0) }) }

  /// Returns the names nearest to one that does not exist, the nearest first; at most three.
  public func nearest(to name: String) -> [String] { nearest(to: Candidate(name)) }

  /// Returns the types nearest to one that does not exist, as a description writes them.
  public func nearest(to type: CTypeName) -> [String] { nearest(to: Candidate(type)) }

  private func nearest(to meant: Candidate) -> [String] {
    let wanted = meant.letters
    let limit = min(wanted.count / 3 + (wanted.count == 2 ? 1 : 0), 4)
    let near = candidates.compactMap { candidate -> (distance: Int, name: String)? in
      guard candidate.name != meant.name else { return nil }
      let letters = candidate.letters
      guard abs(letters.count - wanted.count) <= limit else { return nil }
      let distance = Self.distance(wanted, letters)
      return distance <= limit ? (distance, candidate.name) : nil
    }
    // A name much further away than the nearest was not meant.
    let best = near.map(\.distance).min() ?? 0
    let likely = near.filter { $0.distance <= best + 1 }
    return likely.sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.prefix(3).map(\.name)
  }

  /// Returns the nearest name, if there is exactly one.
  public func only(near name: String) -> String? { only(nearest(to: name)) }

  /// The same for a type.
  public func only(near type: CTypeName) -> String? { only(nearest(to: type)) }

  private func only(_ near: [String]) -> String? { near.count == 1 ? near[0] : nil }

  /// Returns `did you mean 'XML_ParserCreate'?`, or nil if no name is near.
  public func question(about name: String) -> String? { question(nearest(to: name)) }

  /// The same for a type.
  public func question(about type: CTypeName) -> String? { question(nearest(to: type)) }

  private func question(_ nearest: [String]) -> String? {
    let near = nearest.map { "'\($0)'" }
    guard let last = near.last else { return nil }
    let all = near.count == 1 ? last : near.dropLast().joined(separator: ", ") + " or " + last
    return "did you mean \(all)?"
  }

  /// Returns how many bytes have to be inserted, removed, replaced or swapped with the next to turn one text into the other.
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

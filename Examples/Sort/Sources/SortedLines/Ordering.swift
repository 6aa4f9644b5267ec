/// What lines are sorted by.
public struct Ordering: Sendable {
  /// What of a line is compared.
  public enum Key: Sendable {
    /// Its bytes.
    case text
    /// The number that it is.
    case number
    /// How many characters it has.
    case length
  }

  private let key: Key
  private let isReversed: Bool

  /// - Parameters:
  ///   - key: what of a line is compared.
  ///   - isReversed: whether the largest comes first.
  public init(by key: Key, isReversed: Bool) {
    self.key = key
    self.isReversed = isReversed
  }

  /// Compares two lines: below 0 if the first comes first, 0 if neither does.
  ///
  /// - Throws: ``NotANumber``
  func compare(_ left: Line, _ right: Line) throws(NotANumber) -> CInt {
    let order: CInt
    switch key {
    case .text: order = Self.order(of: left.text.utf8, right.text.utf8) { $0.lexicographicallyPrecedes($1) }
    case .number: order = Self.order(of: try left.value, try right.value, by: <)
    case .length: order = Self.order(of: left.text.count, right.text.count, by: <)
    }
    return isReversed ? -order : order
  }

  private static func order<Key>(of left: Key, _ right: Key, by precedes: (Key, Key) -> Bool) -> CInt {
    precedes(left, right) ? -1 : precedes(right, left) ? 1 : 0
  }
}

/// A line, as it is compared.
struct Line {
  let text: String
  /// Its number in the input, from 1; nil for one that is looked for.
  let number: Int?

  /// The number that the line is.
  var value: Double {
    get throws(NotANumber) {
      guard let value = Double(text), !value.isNaN else { throw NotANumber(text: text, line: number) }
      return value
    }
  }
}

/// A line that is no number, and was to be compared as one.
public struct NotANumber: Error, Equatable, CustomStringConvertible {
  /// The line.
  public let text: String
  /// Its number in the input, from 1; nil for one that was looked for.
  public let line: Int?

  /// `line 3: 'three' is not a number`
  public var description: String { "\(line.map { "line \($0): " } ?? "")'\(text)' is not a number" }
}

/// The order of lines.
public struct Ordering: Sendable {
  /// The property of a line that is compared.
  public enum Key: Sendable {
    /// The bytes.
    case text
    /// The number that the line represents.
    case number
    /// The number of characters.
    case length
  }

  private let key: Key
  private let isReversed: Bool

  /// Makes an order.
  ///
  /// - Parameters:
  ///   - key: the property that is compared.
  ///   - isReversed: whether the largest line comes first.
  public init(by key: Key, isReversed: Bool) {
    self.key = key
    self.isReversed = isReversed
  }

  /// Compares two lines.
  ///
  /// - Returns: a number below 0 if the first line comes first, above 0 if the second does, 0 for equal lines.
  /// - Throws: ``NotANumber``, if a line is not a number but must be.
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

/// A line as it is compared.
struct Line {
  let text: String
  /// The line number in the input, from 1; nil for the line to find.
  let number: Int?

  /// Returns the number that the line represents.
  var value: Double {
    get throws(NotANumber) {
      guard let value = Double(text), !value.isNaN else { throw NotANumber(text: text, line: number) }
      return value
    }
  }
}

/// A line that must be a number, but is not.
public struct NotANumber: Error, Equatable, CustomStringConvertible {
  /// The line.
  public let text: String
  /// The line number in the input, from 1; nil for the line to find.
  public let line: Int?

  /// `line 3: 'three' is not a number`
  public var description: String { "\(line.map { "line \($0): " } ?? "")'\(text)' is not a number" }
}

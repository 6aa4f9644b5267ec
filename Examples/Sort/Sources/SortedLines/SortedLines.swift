internal import Caisson
public import Sort

/// The function that sorts.
public enum Sorter: Sendable {
  /// `qsort`
  case plain
  /// `qsort_r`
  case withContext
}

/// Lines that C has sorted: it moves their numbers, in memory of its own, and asks Swift for the order of two.
///
/// Written once, over any back end: nothing here knows how the C library is called.
public struct SortedLines<Library: Sort>: ~Copyable {
  /// How often C asked for the order of two lines.
  public let comparisonCount: Int

  private let library: Library
  private let lines: [String]
  private let ordering: Ordering
  /// The places of the lines in `lines`.
  private let places: Library.OwnedArray<CInt>

  /// Sorts lines. Those that are equal stay in their order.
  ///
  /// - Throws: ``NotANumber``, for a line that cannot be compared.
  public init(_ lines: [String], by ordering: Ordering, with sorter: Sorter, in library: Library) throws {
    self.library = library
    self.lines = lines
    self.ordering = ordering
    let places = try library.allocate(copying: lines.indices.map { CInt($0) })
    var count = 0
    func order(_ left: Library.Item, _ right: Library.Item) throws -> CInt {
      count += 1
      let (left, right) = try (left.load(), right.load())
      let order = try ordering.compare(lines.line(left), lines.line(right))
      return order == 0 ? left - right : order
    }
    let (size, items) = (Self.itemSize, CSize(lines.count))
    try places.withPointer { (start) throws -> Void in
      let start = start.cast(to: CVoid.self)
      switch sorter {
      case .plain: try library.sort(start, count: items, size: size, by: order)
      case .withContext: try library.sortWithContext(start, count: items, size: size, by: order)
      }
    }
    self.places = places
    comparisonCount = count
  }

  /// The lines, in order.
  public var sorted: [String] {
    get throws { try (0..<places.count).map { lines[Int(try places.element($0).load())] } }
  }

  /// Looks for a line that is equal to a text.
  ///
  /// - Returns: the number of the line in the input, from 1, and how often C asked for the order of two.
  /// - Throws: ``NotANumber``, for a text that cannot be compared.
  public func find(_ text: String) throws -> (line: Int?, comparisonCount: Int) {
    var count = 0
    let sought = Line(text: text, number: nil)
    // The key is the text, wherever its pointer leads.
    func order(_: Library.Item, _ item: Library.Item) throws -> CInt {
      count += 1
      return try ordering.compare(sought, lines.line(item.load()))
    }
    let place = try places.withPointer { start in
      try library.find(
        Library.Item(start), in: Library.Item(start).rawValue, count: CSize(lines.count), size: Self.itemSize, by: order
      )?.cast(to: CInt.self).load()
    }
    return (place.map { Int($0) + 1 }, count)
  }

  private static var itemSize: CSize { CSize(CInt.size(in: Library.Space.dataModel)) }
}

extension [String] {
  /// The line at a place.
  fileprivate func line(_ place: CInt) -> Line { Line(text: self[Int(place)], number: Int(place) + 1) }
}

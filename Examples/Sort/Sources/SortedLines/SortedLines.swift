internal import Caisson
public import Sort

/// The C function that sorts.
public enum Sorter: Sendable {
  /// `qsort`
  case plain
  /// `qsort_r`
  case withContext
}

/// Lines that C has sorted: it moves their indices, in memory of its own, and asks Swift for the order of two lines.
///
/// The code is generic over the back end: nothing here depends on how the C library is called.
public struct SortedLines<Library: Sort>: ~Copyable {
  /// The number of comparisons that C requested.
  public let comparisonCount: Int

  private let library: Library
  private let lines: [String]
  private let ordering: Ordering
  /// The indices of the lines in `lines`.
  private let places: Library.OwnedArray<CInt>

  /// Sorts lines; equal lines keep their order.
  ///
  /// - Throws: ``NotANumber``, for a line that cannot be compared.
  public init(_ lines: [String], by ordering: Ordering, with sorter: Sorter, in library: Library) throws {
    self.library = library
    self.lines = lines
    self.ordering = ordering
    var places = lines.indices.map { CInt($0) }
    var count = 0
    func order(_ left: Library.Item, _ right: Library.Item) throws -> CInt {
      count += 1
      let (left, right) = try (left.load(), right.load())
      let order = try ordering.compare(lines.line(left), lines.line(right))
      return order == 0 ? left - right : order
    }
    switch sorter {
    case .plain: try library.sort(&places, by: order)
    case .withContext: try library.sortWithContext(&places, by: order)
    }
    self.places = try library.allocate(copying: places)
    comparisonCount = count
  }

  /// The lines in order.
  public var sorted: [String] {
    get throws { try (0..<places.count).map { lines[Int(try places.element($0).load())] } }
  }

  /// Finds a line that equals a text.
  ///
  /// - Returns: the line number in the input, from 1, and the number of comparisons that C requested.
  /// - Throws: ``NotANumber``, for a text that cannot be compared.
  public func find(_ text: String) throws -> (line: Int?, comparisonCount: Int) {
    var count = 0
    let sought = Line(text: text, number: nil)
    // The key is the text, whatever its pointer points to.
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
  /// Returns the line for an index.
  fileprivate func line(_ place: CInt) -> Line { Line(text: self[Int(place)], number: Int(place) + 1) }
}

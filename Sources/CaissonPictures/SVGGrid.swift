/// A grid of bytes, eight per row, with the blocks in it.
struct SVGGrid {
  static let byteWidth = 76.0
  static let rowHeight = 46.0
  /// The height of a row that represents several.
  static let foldHeight = 22.0
  /// The space on the left for offsets, and on the right for cache lines.
  static let margin = 58.0
  static let width = 8 * byteWidth + 2 * margin

  /// A row of eight bytes, or several rows that a single block fills.
  private struct Row {
    let words: Range<Int>
    let y: Double
    let height: Double
    var isFold: Bool { words.count > 1 }
  }

  let section: SVGPlan.Section
  let cacheLine: Int
  let paints: SVGPaints
  /// Whether byte numbers are shown above the grid.
  let hasNumbers: Bool
  private let rows: [Row]

  init(_ section: SVGPlan.Section, cacheLine: Int, paints: SVGPaints, hasNumbers: Bool) {
    self.section = section
    self.cacheLine = cacheLine
    self.paints = paints
    self.hasNumbers = hasNumbers
    rows = Self.rows(of: section)
  }

  /// The height, including the byte numbers.
  var height: Double { (rows.last.map { $0.y + $0.height } ?? 0) + top }

  private var top: Double { hasNumbers ? 16 : 0 }

  /// The elements, with the upper left corner at the origin.
  var elements: [SVGElement] {
    let numbers = (0..<(hasNumbers ? 8 : 0)).map { byte in
      SVGElement.label(
        "+\(byte)", Self.margin + (Double(byte) + 0.5) * Self.byteWidth, 10, size: 10, anchor: "middle",
        fill: SVGPaints.faint)
    }
    let grid = SVGElement(
      "g", [("transform", "translate(\(SVGElement.number(Self.margin)) \(SVGElement.number(top)))")],
      children: rows.flatMap(paper) + section.blocks.map(block) + rows.flatMap(marks))
    return numbers + [grid]
  }

  // MARK: Rows

  private static func rows(of section: SVGPlan.Section) -> [Row] {
    guard !section.bits.isEmpty else { return [] }
    let folds = section.blocks.compactMap(fold)
    var rows: [Row] = []
    var word = section.bits.lowerBound / 64
    var y = 0.0
    while word * 64 < section.bits.upperBound {
      let fold = folds.first { $0.lowerBound == word }
      let words = fold ?? word..<word + 1
      let row = Row(words: words, y: y, height: fold == nil ? rowHeight : foldHeight)
      rows.append(row)
      y += row.height
      word = words.upperBound
    }
    return rows
  }

  /// Returns the rows in the middle of a long block, which look alike.
  private static func fold(_ block: SVGPlan.Block) -> Range<Int>? {
    let first = (block.part.bitOffset + 63) / 64
    let end = block.part.bitEnd / 64
    return end - first > 12 ? first + 2..<end - 1 : nil
  }

  // MARK: Pieces

  private func paper(_ row: Row) -> [SVGElement] {
    let start = Swift.max(section.bits.lowerBound, row.words.lowerBound * 64)
    let end = Swift.min(section.bits.upperBound, row.words.upperBound * 64)
    let area = frame(start..<end, row)
    var elements = [SVGElement.rectangle(area.x, area.y, area.width, area.height, fill: "url(#unused)")]
    elements.append(
      .label(
        row.isFold ? "⋮" : "\(row.words.lowerBound * 8)", -8, row.y + row.height / 2 + 4, size: 11, anchor: "end",
        fill: SVGPaints.faint))
    return elements
  }

  /// Returns the position of bits in a row; a row that represents several has the full width.
  private func frame(_ bits: Range<Int>, _ row: Row) -> (x: Double, y: Double, width: Double, height: Double) {
    let bit = Self.byteWidth / 8
    if row.isFold { return (0, row.y, 64 * bit, row.height) }
    let first = row.words.lowerBound * 64
    return (Double(bits.lowerBound - first) * bit, row.y, Double(bits.count) * bit, row.height)
  }

  private func block(_ block: SVGPlan.Block) -> SVGElement {
    let bits = block.part.bitOffset..<block.part.bitEnd
    var pieces: [SVGElement] = []
    var widest: (area: SVGBlockLabel.Area, bits: Range<Int>)?
    for row in rows where row.words.lowerBound * 64 < bits.upperBound && row.words.upperBound * 64 > bits.lowerBound {
      let here = bits.clamped(to: row.words.lowerBound * 64..<row.words.upperBound * 64)
      let area = frame(here, row)
      var piece = SVGElement.rectangle(
        area.x + 1, area.y + 1, area.width - 2, area.height - 2, fill: paints.fill(block))
      piece.attributes += [("stroke", paints.stroke(block)), ("stroke-width", paints.differs(block) ? "2" : "1")]
      if area.width > 12 { piece.attributes.append(("rx", "3")) }
      pieces.append(piece)
      if row.isFold {
        let text = foldText(row)
        pieces.append(
          .label(text, area.x + area.width / 2, area.y + 15, size: 10, anchor: "middle", fill: SVGPaints.faint))
      } else if area.width > widest?.area.width ?? 0 {
        widest = (SVGBlockLabel.Area(x: area.x, y: area.y, width: area.width, height: area.height), here)
      }
    }
    if let widest { pieces += SVGBlockLabel(block, bits: widest.bits, in: widest.area).elements }
    let kind = block.isPadding ? "padding" : "field"
    return SVGElement(
      "g", [("class", kind)], children: [SVGElement("title", text: SVGBlockLabel.description(of: block))] + pieces)
  }

  private func foldText(_ row: Row) -> String {
    let (first, end) = (row.words.lowerBound * 8, row.words.upperBound * 8)
    let borders = (end - 1) / cacheLine - (first - 1) / cacheLine
    return
      "\(row.words.count) more rows, bytes \(first)–\(end - 1); cache line boundaries: \(borders)"
  }

  /// Returns the boundaries of cache lines, with their labels.
  private func marks(_ row: Row) -> [SVGElement] {
    let offset = row.words.lowerBound * 8
    guard offset > 0, offset % cacheLine == 0, offset * 8 > section.bits.lowerBound else { return [] }
    let width = 8 * Self.byteWidth
    let line = SVGElement(
      "line",
      [
        ("class", "cache-line"), ("x1", "-6"), ("y1", SVGElement.number(row.y)),
        ("x2", SVGElement.number(width + 6)), ("y2", SVGElement.number(row.y)), ("stroke", SVGPaints.border),
        ("stroke-width", "2"), ("stroke-dasharray", "6 3"),
      ])
    return [line, .label("line \(offset / cacheLine)", width + 9, row.y + 4, size: 10, fill: SVGPaints.border)]
  }
}

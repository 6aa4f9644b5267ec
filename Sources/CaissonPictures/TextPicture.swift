/// A picture of a record's layout for the terminal, with one line for each field and each piece of padding.
public struct TextPicture {
  let pictures: [RecordPicture]
  let cacheLine: Int
  let palette: TextPalette

  /// Creates a picture.
  ///
  /// - Parameters:
  ///   - pictures: the record on each target: one, or several to compare.
  ///   - cacheLine: the size of a cache line, in bytes.
  ///   - isColored: whether to use terminal colours.
  public init(_ pictures: [RecordPicture], cacheLine: Int = 64, isColored: Bool = false) {
    self.pictures = pictures
    self.cacheLine = cacheLine
    palette = TextPalette(isColored: isColored)
  }

  /// The picture, each line with a newline.
  public var text: String {
    let lines = pictures.count > 1 ? comparison : pictures.flatMap { single($0) }
    return lines.map { $0 + "\n" }.joined()
  }

  private func single(_ picture: RecordPicture) -> [String] {
    var table = TextTable(palette: palette)
    table.add([
      .init("offset", .faint, isRight: true), .init("size", .faint, isRight: true), .init("01234567", .faint),
      .init("field", .faint),
    ])
    table.addRule()
    for row in PictureRows([picture]).rows {
      guard let part = row.parts.first ?? nil else { continue }
      if let border = border(before: part, isFirst: row.isFirst) { table.addBorder(border) }
      table.add([
        .init(part.offsetText, isRight: true), .init(part.sizeText, isRight: true),
        .init(strip(of: part), ink(of: part, field: row.field)), field(part, row),
      ])
    }
    let title = palette.paint(picture.root.declaration, .strong) + palette.paint(" on \(picture.target)", .faint)
    return [title] + table.text + [totals(of: picture)]
  }

  private func ink(of part: LayoutPart, field: Int) -> TextPalette.Ink {
    part.kind == .padding ? .hole : .field(field)
  }

  private func field(_ part: LayoutPart, _ row: PictureRows.Row) -> TextTable.Cell {
    var spans = [TextTable.Span(row.guides, .faint), .init(part.declaration, ink(of: part, field: row.field))]
    var notes: [String] = []
    if part.kind == .bits || !part.isWholeBytes { notes.append(part.bitsText) }
    if part.parts.isEmpty, let crossing = crossing(part) { notes.append(crossing) }
    if !notes.isEmpty { spans.append(.init("  " + notes.joined(separator: ", "), .faint)) }
    return TextTable.Cell(spans)
  }

  // MARK: Bytes

  /// Returns marks for the bytes that a part occupies, among the eight in which it begins.
  private func strip(of part: LayoutPart) -> String {
    guard part.parts.isEmpty, part.bitSize > 0 else { return "" }
    let mark = part.kind == .padding ? "░" : part.kind == .bits ? "▪" : "■"
    let first = part.bitOffset / 8
    let end = (part.bitEnd + 7) / 8
    let word = first / 8 * 8
    let cells = (word..<word + 8).map { $0 >= first && $0 < end ? mark : "·" }
    return cells.joined() + (end > word + 8 ? "…" : "")
  }

  // MARK: Cache lines

  /// Returns the text for a part that begins at a cache line boundary.
  private func border(before part: LayoutPart, isFirst: Bool) -> String? {
    let length = 8 * cacheLine
    guard part.bitOffset > 0, part.bitOffset % length == 0, part.bitSize > 0, !isFirst else { return nil }
    return "\(part.bitOffset / 8): cache line \(part.bitOffset / length)"
  }

  /// Returns the note for a part that spans several cache lines.
  private func crossing(_ part: LayoutPart) -> String? {
    let length = 8 * cacheLine
    guard part.bitSize > 0 else { return nil }
    let first = part.bitOffset / length + 1
    let count = (part.bitEnd - 1) / length + 1 - first
    if count <= 0 { return nil }
    if count == 1 { return "crosses the cache line boundary at \(first * cacheLine)" }
    return "crosses \(count) cache line boundaries"
  }

  // MARK: Totals

  private func totals(of picture: RecordPicture) -> String {
    let size = palette.paint(BitCount.counted(picture.size, "byte"), .strong)
    return "\(size), aligned to \(picture.alignment); padding: \(padding(of: picture)); \(cacheLines(of: picture))"
  }

  func padding(of picture: RecordPicture) -> String {
    picture.paddingBits == 0 ? "none" : BitCount(picture.paddingBits).words
  }

  private func cacheLines(of picture: RecordPicture) -> String {
    "\(BitCount.counted(picture.cacheLines(of: cacheLine), "cache line")) of \(cacheLine) bytes"
  }
}

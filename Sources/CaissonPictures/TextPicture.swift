/// The picture of a record in a terminal: a line for each field and each hole.
public struct TextPicture {
  let pictures: [RecordPicture]
  let cacheLine: Int
  let palette: TextPalette

  /// A picture.
  ///
  /// - Parameters:
  ///   - pictures: the record on each target: one, or several that are compared.
  ///   - cacheLine: the length of a cache line, in bytes.
  ///   - isColored: whether there are colours, as terminals know them.
  public init(_ pictures: [RecordPicture], cacheLine: Int = 64, isColored: Bool = false) {
    self.pictures = pictures
    self.cacheLine = cacheLine
    palette = TextPalette(isColored: isColored)
  }

  /// The picture, each line with its end.
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

  /// Which bytes a part has, of the eight that it begins in.
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

  /// What is said where a part begins with a cache line.
  private func border(before part: LayoutPart, isFirst: Bool) -> String? {
    let length = 8 * cacheLine
    guard part.bitOffset > 0, part.bitOffset % length == 0, part.bitSize > 0, !isFirst else { return nil }
    return "\(part.bitOffset / 8): cache line \(part.bitOffset / length)"
  }

  /// What is said of a part that lies in more than one cache line.
  private func crossing(_ part: LayoutPart) -> String? {
    let length = 8 * cacheLine
    guard part.bitSize > 0 else { return nil }
    let first = part.bitOffset / length + 1
    let count = (part.bitEnd - 1) / length + 1 - first
    if count <= 0 { return nil }
    return count == 1 ? "crosses the cache line border at \(first * cacheLine)" : "crosses \(count) cache line borders"
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

extension TextPicture {
  /// The record on several targets, side by side.
  var comparison: [String] {
    let rows = PictureRows(pictures).rows
    let columns = PlaceColumns(rows)
    var table = TextTable(palette: palette)
    table.add([.init("", .faint)] + pictures.map { .init($0.target, .strong) } + [.init("")])
    table.add(
      [.init("field", .faint)] + pictures.map { _ in .init(columns.text("offset", "size"), .faint) } + [.init("")])
    table.addRule()
    for row in rows { table.add(cells(of: row, columns)) }
    table.addRule()
    for cells in totals { table.add(cells) }
    let name = palette.paint(pictures.first?.root.declaration ?? "", .strong)
    return [name] + table.text + [summary(of: rows)]
  }

  private func cells(of row: PictureRows.Row, _ columns: PlaceColumns) -> [TextTable.Cell] {
    let isHole = row.present.allSatisfy { $0.kind == .padding }
    let ink: TextPalette.Ink = isHole ? .hole : .field(row.field)
    let name = TextTable.Cell([.init(row.guides, .faint), .init(row.declaration, ink)])
    let places = row.parts.map { part -> TextTable.Cell in
      guard let part else { return .init(columns.text("–", "–"), .difference) }
      return .init(columns.text(part.offsetText, part.sizeText), row.differs ? .difference : .plain)
    }
    return [name] + places + [mark(row.differs)]
  }

  private func mark(_ differs: Bool) -> TextTable.Cell { differs ? .init("≠", .difference) : .init("") }

  private var totals: [[TextTable.Cell]] {
    func line(_ title: String, _ value: (RecordPicture) -> String) -> [TextTable.Cell] {
      let values = pictures.map(value)
      let differs = Set(values).count > 1
      return [.init(title)] + values.map { .init($0, differs ? .difference : .plain, isRight: true) } + [mark(differs)]
    }
    return [
      line("size") { BitCount.counted($0.size, "byte") },
      line("alignment") { "\($0.alignment)" },
      line("padding") { padding(of: $0) },
      line("cache lines of \(cacheLine) bytes") { "\($0.cacheLines(of: cacheLine))" },
    ]
  }

  private func summary(of rows: [PictureRows.Row]) -> String {
    let fields = rows.filter { $0.present.contains { $0.kind != .padding } }
    let different = fields.count { $0.differs }
    let comparison = PictureComparison(pictures)
    if comparison.isSame { return palette.paint("same layout", .agreement) }
    let text =
      different == 0 ? "all fields agree" : "\(different) of \(BitCount.counted(fields.count, "field")) differ"
    return palette.paint("different layout", .difference) + ": " + text
  }
}

/// Offsets and sizes, aligned in columns.
private struct PlaceColumns {
  private let offsetWidth: Int
  private let sizeWidth: Int

  init(_ rows: [PictureRows.Row]) {
    let parts = rows.flatMap(\.present)
    offsetWidth = Swift.max(parts.map(\.offsetText.count).max() ?? 0, 6)
    sizeWidth = Swift.max(parts.map(\.sizeText.count).max() ?? 0, 4)
  }

  func text(_ offset: String, _ size: String) -> String {
    Self.right(offset, offsetWidth) + "  " + Self.right(size, sizeWidth)
  }

  private static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: Swift.max(width - text.count, 0)) + text
  }
}

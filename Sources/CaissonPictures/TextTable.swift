/// A table with lines between its columns; the last column is open to the right.
struct TextTable {
  typealias Ink = TextPalette.Ink

  /// Text in one colour.
  struct Span {
    let text: String
    let ink: Ink

    init(_ text: String, _ ink: Ink = .plain) {
      self.text = text
      self.ink = ink
    }
  }

  /// The contents of a column in a row.
  struct Cell {
    var spans: [Span]
    var isRight: Bool

    init(_ spans: [Span], isRight: Bool = false) {
      self.spans = spans
      self.isRight = isRight
    }

    init(_ text: String, _ ink: Ink = .plain, isRight: Bool = false) {
      self.init([Span(text, ink)], isRight: isRight)
    }

    var width: Int { spans.reduce(0) { $0 + $1.text.count } }
  }

  private enum Line {
    case cells([Cell])
    case rule
    /// A line across the table, with a text in it.
    case border(String)
  }

  let palette: TextPalette
  private var lines: [Line] = []

  init(palette: TextPalette) { self.palette = palette }

  mutating func add(_ cells: [Cell]) { lines.append(.cells(cells)) }
  mutating func addRule() { lines.append(.rule) }
  mutating func addBorder(_ text: String) { lines.append(.border(text)) }

  /// The lines of the table, without newlines.
  var text: [String] {
    let widths = self.widths
    let drawn = lines.map { line in
      switch line {
      case .cells(let cells): draw(cells, widths)
      case .rule: palette.paint(rule(widths, "├", "┼"), .faint)
      case .border(let text): palette.paint(border(text, widths), .faint)
      }
    }
    return [palette.paint(rule(widths, "┌", "┬"), .faint)] + drawn + [palette.paint(rule(widths, "└", "┴"), .faint)]
  }

  private var widths: [Int] {
    var widths: [Int] = []
    for case .cells(let cells) in lines {
      for (index, cell) in cells.enumerated() {
        if index == widths.count { widths.append(0) }
        widths[index] = Swift.max(widths[index], cell.width)
      }
    }
    return widths
  }

  private func rule(_ widths: [Int], _ left: String, _ middle: String) -> String {
    left + widths.map { String(repeating: "─", count: $0 + 2) }.joined(separator: middle)
  }

  private func border(_ text: String, _ widths: [Int]) -> String {
    let line = "╞" + widths.map { String(repeating: "═", count: $0 + 2) }.joined(separator: "╪")
    return String(line.prefix(Swift.max(line.count - text.count - 4, 1))) + " \(text) ══"
  }

  private func draw(_ cells: [Cell], _ widths: [Int]) -> String {
    let bar = palette.paint("│", .faint)
    let texts = cells.enumerated().map { index, cell in
      let text = cell.spans.map { palette.paint($0.text, $0.ink) }.joined()
      let isOpen = index == widths.count - 1
      let gap = String(repeating: " ", count: isOpen && !cell.isRight ? 0 : widths[index] - cell.width)
      return cell.isRight ? gap + text : text + gap
    }
    let line = bar + " " + texts.joined(separator: " \(bar) ")
    return cells.last?.width == 0 ? String(line.dropLast()) : line
  }
}

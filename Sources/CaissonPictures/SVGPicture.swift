/// A picture of a record's layout as SVG: rows of eight bytes, with the fields as blocks.
///
/// The lowest bit of a byte is drawn on the left, so that a bit-field that spans two bytes is one piece. The background
/// is drawn too, so that the picture looks the same in light and dark viewers.
public struct SVGPicture {
  private let pictures: [RecordPicture]
  private let cacheLine: Int
  private let plans: [SVGPlan]
  private let paints: SVGPaints

  private static let space = 20.0
  private static let font = "ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace"

  /// Creates a picture.
  ///
  /// - Parameters:
  ///   - pictures: the record on each target, drawn side by side.
  ///   - cacheLine: the size of a cache line, in bytes.
  public init(_ pictures: [RecordPicture], cacheLine: Int = 64) {
    self.pictures = pictures
    self.cacheLine = cacheLine
    plans = pictures.map { SVGPlan($0.root) }
    paints = SVGPaints(plans)
  }

  /// The SVG document.
  public var text: String {
    let panels = zip(pictures, plans).map(panel)
    let gridHeight = panels.map(\.height).max() ?? 0
    let width = Self.space + Double(panels.count) * (SVGGrid.width + Self.space)
    let legend = SVGLegend(
      plans: plans, paints: paints, hasCacheLines: pictures.contains { $0.size > cacheLine },
      width: width - 2 * Self.space - SVGGrid.margin)
    let height = 44 + gridHeight + legend.height + 2 * Self.space
    let name = pictures.first?.root.declaration ?? ""
    var elements = [SVGElement("title", text: "The layout of \(name)"), SVGPaints.patterns]
    elements.append(.rectangle(0, 0, width, height, fill: "#ffffff"))
    elements.append(.label(name, Self.space, 34, size: 20, isBold: true))
    for (index, panel) in panels.enumerated() {
      elements.append(Self.moved(panel.elements, Self.space + Double(index) * (SVGGrid.width + Self.space), 44))
    }
    elements.append(Self.moved(legend.elements, Self.space + SVGGrid.margin, 44 + gridHeight + Self.space))
    let size = (SVGElement.number(width), SVGElement.number(height))
    let root = SVGElement(
      "svg",
      [
        ("xmlns", "http://www.w3.org/2000/svg"), ("width", size.0), ("height", size.1),
        ("viewBox", "0 0 \(size.0) \(size.1)"), ("role", "img"), ("font-family", Self.font),
      ], children: elements)
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + root.xml()
  }

  private static func moved(_ elements: [SVGElement], _ x: Double, _ y: Double) -> SVGElement {
    SVGElement("g", [("transform", "translate(\(SVGElement.number(x)) \(SVGElement.number(y)))")], children: elements)
  }

  /// Returns the grids of one target, one below another.
  private func panel(_ picture: RecordPicture, _ plan: SVGPlan) -> (elements: [SVGElement], height: Double) {
    let indent = SVGGrid.margin
    var elements: [SVGElement] = [
      .label(picture.target, indent, 16, size: 13, isBold: true),
      .label(totals(of: picture), indent, 34, size: 11, fill: SVGPaints.secondary),
    ]
    var y = 48.0
    for (index, section) in plan.sections.enumerated() {
      if !section.title.isEmpty {
        elements.append(.label(section.title, indent, y + 20, size: 12, isBold: true))
        y += 30
      }
      let grid = SVGGrid(section, cacheLine: cacheLine, paints: paints, hasNumbers: index == 0)
      elements.append(Self.moved(grid.elements, 0, y))
      y += grid.height + 4
    }
    y += 8
    for block in plan.empty {
      let text = "\(block.part.declaration) has size 0 and begins at byte \(block.part.offsetText)"
      elements.append(.label(text, indent, y + 10, size: 11, fill: SVGPaints.secondary))
      y += 18
    }
    return (elements, y)
  }

  private func totals(of picture: RecordPicture) -> String {
    let padding = picture.paddingBits == 0 ? "none" : BitCount(picture.paddingBits).words
    let lines = BitCount.counted(picture.cacheLines(of: cacheLine), "cache line")
    return "\(BitCount.counted(picture.size, "byte")), aligned to \(picture.alignment); padding: \(padding); \(lines)"
  }
}

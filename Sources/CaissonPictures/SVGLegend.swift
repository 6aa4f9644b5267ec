/// What the marks of a picture mean, and the names that it has no room for.
struct SVGLegend {
  /// What a mark means.
  private struct Entry {
    let swatch: SVGElement
    let text: String
  }

  private static let line = 20.0
  private let entries: [Entry]
  private let names: [String]

  /// - Parameters:
  ///   - plans: the pictures.
  ///   - hasCacheLines: whether borders of cache lines are drawn.
  ///   - width: the room that there is.
  init(plans: [SVGPlan], paints: SVGPaints, hasCacheLines: Bool, width: Double) {
    let blocks = plans.flatMap(\.sections).flatMap(\.blocks)
    var entries: [Entry] = []
    func box(_ fill: String, _ stroke: String, _ width: String = "1") -> SVGElement {
      var box = SVGElement.rectangle(0, 0, 28, 13, fill: fill)
      box.attributes += [("stroke", stroke), ("stroke-width", width)]
      return box
    }
    if blocks.contains(where: \.isPadding) {
      entries.append(Entry(swatch: box("url(#padding)", "#b6bec7"), text: "padding: bytes that no field has"))
    }
    if plans.flatMap(\.sections).contains(where: { ($0.blocks.last?.part.bitEnd ?? 0) < $0.bits.upperBound }) {
      entries.append(
        Entry(swatch: box("url(#unused)", "#d0d7de"), text: "bytes of the union that this member does not have"))
    }
    if blocks.contains(where: { $0.part.kind == .bits }) {
      entries.append(
        Entry(
          swatch: .label("0 7", 14, 10, size: 9, anchor: "middle", fill: SVGPaints.secondary),
          text: "bits of a byte: 0 is the lowest, and is drawn at the left"))
    }
    if hasCacheLines {
      let dashes = SVGElement(
        "line",
        [
          ("x1", "0"), ("y1", "6"), ("x2", "28"), ("y2", "6"), ("stroke", SVGPaints.border), ("stroke-width", "2"),
          ("stroke-dasharray", "6 3"),
        ])
      entries.append(Entry(swatch: dashes, text: "the border of a cache line"))
    }
    if paints.hasDifferences {
      entries.append(
        Entry(swatch: box("#ffffff", SVGPaints.difference, "2"), text: "not the same on all targets"))
    }
    self.entries = entries
    var names: [String] = []
    for block in blocks where SVGBlockLabel.isCut(block) {
      let text = SVGBlockLabel.fitting(SVGBlockLabel.description(of: block), width, 11)
      if !names.contains(text) { names.append(text) }
    }
    self.names = names
  }

  var height: Double {
    Double(entries.count) * Self.line + (names.isEmpty ? 0 : Double(names.count + 1) * Self.line + 8)
  }

  /// The drawing, its upper left corner at the origin.
  var elements: [SVGElement] {
    var elements: [SVGElement] = []
    for (index, entry) in entries.enumerated() {
      let y = Double(index) * Self.line
      elements.append(
        SVGElement(
          "g", [("class", "legend"), ("transform", "translate(0 \(SVGElement.number(y)))")],
          children: [entry.swatch, .label(entry.text, 38, 11, size: 11, fill: SVGPaints.secondary)]))
    }
    guard !names.isEmpty else { return elements }
    var y = Double(entries.count) * Self.line + 20
    elements.append(.label("Cut short above:", 0, y, size: 11, isBold: true))
    for name in names {
      y += Self.line
      elements.append(.label(name, 0, y, size: 11, fill: SVGPaints.secondary))
    }
    return elements
  }
}

extension SVGPaints {
  /// The hatching of padding, and of what a member of a union leaves free.
  static let patterns = SVGElement(
    "defs",
    children: [
      pattern("padding", background: paddingPaper, line: "#9aa4af"),
      pattern("unused", background: "#ffffff", line: "#eaeef2"),
    ])

  private static func pattern(_ name: String, background: String, line: String) -> SVGElement {
    SVGElement(
      "pattern",
      [
        ("id", name), ("width", "7"), ("height", "7"), ("patternUnits", "userSpaceOnUse"),
        ("patternTransform", "rotate(45)"),
      ],
      children: [.rectangle(0, 0, 7, 7, fill: background), .rectangle(0, 0, 1.6, 7, fill: line)])
  }
}

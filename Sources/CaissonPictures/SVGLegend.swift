/// The legend of a picture, and the full names of truncated labels.
struct SVGLegend {
  /// The meaning of a mark.
  private struct Entry {
    let swatch: SVGElement
    let text: String
  }

  private static let line = 20.0
  private let entries: [Entry]
  private let names: [String]

  /// Creates a legend.
  ///
  /// - Parameters:
  ///   - plans: the pictures.
  ///   - paints: the colours of the pictures.
  ///   - hasCacheLines: whether cache line boundaries are drawn.
  ///   - width: the available width.
  init(plans: [SVGPlan], paints: SVGPaints, hasCacheLines: Bool, width: Double) {
    let blocks = plans.flatMap(\.sections).flatMap(\.blocks)
    var entries: [Entry] = []
    func box(_ fill: String, _ stroke: String, _ width: String = "1") -> SVGElement {
      var box = SVGElement.rectangle(0, 0, 28, 13, fill: fill)
      box.attributes += [("stroke", stroke), ("stroke-width", width)]
      return box
    }
    if blocks.contains(where: \.isPadding) {
      entries.append(Entry(swatch: box("url(#padding)", "#b6bec7"), text: "padding: bytes without a field"))
    }
    if plans.flatMap(\.sections).contains(where: { ($0.blocks.last?.part.bitEnd ?? 0) < $0.bits.upperBound }) {
      entries.append(
        Entry(swatch: box("url(#unused)", "#d0d7de"), text: "bytes of the union outside this member"))
    }
    if blocks.contains(where: { $0.part.kind == .bits }) {
      entries.append(
        Entry(
          swatch: .label("0 7", 14, 10, size: 9, anchor: "middle", fill: SVGPaints.secondary),
          text: "bits of a byte, numbered from the lowest, which is drawn on the left"))
    }
    if hasCacheLines {
      let dashes = SVGElement(
        "line",
        [
          ("x1", "0"), ("y1", "6"), ("x2", "28"), ("y2", "6"), ("stroke", SVGPaints.border), ("stroke-width", "2"),
          ("stroke-dasharray", "6 3"),
        ])
      entries.append(Entry(swatch: dashes, text: "a cache line boundary"))
    }
    if paints.hasDifferences {
      entries.append(
        Entry(swatch: box("#ffffff", SVGPaints.difference, "2"), text: "differs between targets"))
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

  /// The elements, with the upper left corner at the origin.
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
    elements.append(.label("Truncated above:", 0, y, size: 11, isBold: true))
    for name in names {
      y += Self.line
      elements.append(.label(name, 0, y, size: 11, fill: SVGPaints.secondary))
    }
    return elements
  }
}

extension SVGPaints {
  /// The hatching of padding, and of bytes outside a union's member.
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

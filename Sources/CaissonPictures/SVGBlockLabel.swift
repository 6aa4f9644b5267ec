/// The label of a block in a grid, shortened to fit.
struct SVGBlockLabel {
  /// The position and size of a block.
  struct Area {
    let x: Double
    let y: Double
    let width: Double
    let height: Double
  }

  private static let nameSize = 12.0
  private static let typeSize = 10.0
  private static let uprightSize = 9.0

  let block: SVGPlan.Block
  /// The bits that the area shows.
  let bits: Range<Int>
  let area: Area

  init(_ block: SVGPlan.Block, bits: Range<Int>, in area: Area) {
    self.block = block
    self.bits = bits
    self.area = area
  }

  /// Returns the full description of a block.
  static func description(of block: SVGPlan.Block) -> String {
    let part = block.part
    let name = block.isPadding ? part.declaration : "\(block.path): \(part.type)"
    if part.kind == .bits || !part.isWholeBytes { return "\(name), \(part.bitsText)" }
    return "\(name), byte \(part.offsetText), \(BitCount(part.bitSize).words)"
  }

  /// Whether the name is truncated even in the widest row of the block.
  static func isCut(_ block: SVGPlan.Block) -> Bool {
    guard !block.isPadding else { return false }
    let bits = block.part.bitOffset..<block.part.bitEnd
    let (first, last) = (bits.lowerBound / 64, (bits.upperBound - 1) / 64)
    // All rows between the first and the last are full.
    let widest =
      last - first > 1 ? 64 : [first, last].map { bits.clamped(to: $0 * 64..<($0 + 1) * 64).count }.max() ?? 0
    return name(block.path, width: Double(widest) * SVGGrid.byteWidth / 8).text != block.path
  }

  /// Returns a name shortened to fit, horizontally, or vertically if that shows more of it.
  private static func name(_ path: String, width: Double) -> (text: String, isUpright: Bool) {
    let along = fitting(path, width, nameSize)
    if along == path { return (along, false) }
    let upright = fitting(path, SVGGrid.rowHeight - 10, uprightSize)
    return upright == path || along.count < 4 ? (upright, true) : (along, false)
  }

  var elements: [SVGElement] {
    let middle = area.x + area.width / 2
    let part = block.part
    let numbers = part.isWholeBytes && part.kind != .bits ? [] : bitNumbers
    guard !block.isPadding else { return numbers + paddingLabel }
    let name = Self.name(block.path, width: area.width)
    if name.isUpright { return numbers + [upright(name.text)] }
    let opened = block.isOpenedBelow ? " ↓" : ""
    let type = Self.fitting(part.type + opened, area.width, Self.typeSize)
    let y = area.y + (numbers.isEmpty ? 21 : 16)
    var labels: [SVGElement] = [.label(name.text, middle, y, size: Self.nameSize, anchor: "middle", isBold: true)]
    if type.count > 2 || type == part.type + opened {
      labels.append(.label(type, middle, y + 14, size: Self.typeSize, anchor: "middle", fill: SVGPaints.secondary))
    }
    return labels + numbers
  }

  /// The label "padding" on a plain background, because hatching makes text hard to read.
  private var paddingLabel: [SVGElement] {
    let (text, middle) = ("padding", area.x + area.width / 2)
    let width = Double(text.count) * Self.typeSize * 0.602 + 8
    guard Self.fitting(text, area.width - 6, Self.typeSize) == text else { return [] }
    return [
      .rectangle(middle - width / 2, area.y + 15, width, 16, fill: SVGPaints.paddingPaper),
      .label(text, middle, area.y + 26.5, size: Self.typeSize, anchor: "middle", fill: SVGPaints.secondary),
    ]
  }

  /// Returns a name written upwards, above the bit numbers; a single letter is written normally.
  private func upright(_ name: String) -> SVGElement {
    let x = area.x + area.width / 2 + 3
    let y = area.y + area.height - 13
    if name.count == 1 { return .label(name, x - 3, area.y + 20, size: Self.uprightSize, anchor: "middle") }
    var label = SVGElement.label(name, x, y, size: Self.uprightSize)
    label.attributes.append(("transform", "rotate(-90 \(SVGElement.number(x)) \(SVGElement.number(y)))"))
    return label
  }

  /// The numbers of the first and last bits in their bytes.
  private var bitNumbers: [SVGElement] {
    let y = area.y + area.height - 4
    if bits.count == 1 || area.width < 18 {
      return [
        .label(
          "\(bits.lowerBound % 8)", area.x + area.width / 2, y, size: 7, anchor: "middle", fill: SVGPaints.secondary)
      ]
    }
    return [
      .label("\(bits.lowerBound % 8)", area.x + 4, y, size: 7, fill: SVGPaints.secondary),
      .label(
        "\((bits.upperBound - 1) % 8)", area.x + area.width - 4, y, size: 7, anchor: "end", fill: SVGPaints.secondary),
    ]
  }

  /// Returns a text shortened to fit, for a monospaced font.
  static func fitting(_ text: String, _ width: Double, _ size: Double) -> String {
    let count = Int((width - 6) / (size * 0.602))
    if text.count <= count { return text }
    return count < 2 ? "" : text.prefix(count - 1) + "…"
  }
}

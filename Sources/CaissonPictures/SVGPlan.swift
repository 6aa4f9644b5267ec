/// The grids of a picture and their blocks: a grid for the record, for each member of a union, and for the element of
/// an array of records.
struct SVGPlan {
  /// A part that is drawn as one piece.
  struct Block {
    /// The path from the outermost record: `st_atim.tv_sec`; empty for padding.
    let path: String
    /// The path that the paths of inner parts start with; an anonymous member adds nothing to it.
    let inner: String
    let part: LayoutPart

    var isPadding: Bool { part.kind == .padding }
    /// Whether its inner parts are drawn in a grid of their own.
    var isOpenedBelow: Bool { !part.parts.isEmpty }
  }

  /// A grid.
  struct Section {
    /// The title; empty for the record itself, and for all but the first member of a union.
    let title: String
    /// The blocks in the order of their offsets; they do not overlap.
    var blocks: [Block] = []
    /// The range of bits that it shows.
    var bits: Range<Int>
  }

  private(set) var sections: [Section] = []
  /// Members of size 0: a flexible array, an empty structure.
  private(set) var empty: [Block] = []
  private var anonymous = 0

  init(_ root: LayoutPart) {
    var waiting = [Block(path: root.declaration, inner: "", part: root)]
    while !waiting.isEmpty {
      for section in sections(of: waiting.removeFirst()) {
        sections.append(section)
        waiting += section.blocks.filter(\.isOpenedBelow)
      }
    }
  }

  /// Returns the grids for the inner parts of a block.
  private mutating func sections(of block: Block) -> [Section] {
    let part = block.part
    let bits = part.bitOffset..<part.bitEnd
    switch part.kind {
    case .union: return members(of: block)
    case .elements:
      guard let element = part.parts.first else { return [] }
      var section = Section(
        title: "\(block.path): \(element.declaration)", bits: element.bitOffset..<element.bitEnd)
      // The element of an array of unions is one block, which gets grids of its own later.
      add(element, insideOf: "\(block.inner)[0]", to: &section)
      return [section]
    case .structure, .value, .bits, .padding:
      var section = Section(title: "", bits: bits)
      for inner in part.parts { add(inner, insideOf: block.inner, to: &section) }
      return [section]
    }
  }

  /// Returns one grid for each member of a union; the longest includes the padding after all members.
  private mutating func members(of block: Block) -> [Section] {
    let members = block.part.parts.filter { $0.kind != .padding }
    let padding = block.part.parts.filter { $0.kind == .padding }
    let longest = members.indices.max { members[$0].bitSize < members[$1].bitSize }
    return members.enumerated().map { index, member in
      // Omit rows that a member does not reach.
      let parts = index == longest ? [member] + padding : [member]
      let end = Swift.min(block.part.bitEnd, ((parts.last ?? member).bitEnd + 63) / 64 * 64)
      var section = Section(
        title: index == 0 ? "\(block.path): members (overlapping)" : "",
        bits: block.part.bitOffset..<Swift.max(end, block.part.bitOffset))
      for part in parts { add(part, insideOf: block.inner, to: &section) }
      return section
    }
  }

  /// Adds a part, or the inner parts of a structure.
  private mutating func add(_ part: LayoutPart, insideOf path: String, to section: inout Section) {
    let inner = Self.joined(path, part.name)
    if part.kind == .structure {
      for part in part.parts { add(part, insideOf: inner, to: &section) }
      return
    }
    var own = part.kind == .padding ? "" : inner
    if part.kind != .padding, part.name.isEmpty {
      anonymous += 1
      own = Self.joined(path, "(\(part.type) \(anonymous))")
    }
    let block = Block(path: own, inner: inner, part: part)
    if part.bitSize == 0 { empty.append(block) } else { section.blocks.append(block) }
  }

  private static func joined(_ path: String, _ name: String) -> String {
    path.isEmpty || name.isEmpty ? path + name : "\(path).\(name)"
  }
}

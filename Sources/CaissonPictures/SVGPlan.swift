/// What grids a picture has, and what blocks lie in them: one for the record, one for each member of a union, one for an
/// element of an array of records.
struct SVGPlan {
  /// What is drawn as one piece.
  struct Block {
    /// The way to the part from the outermost record: `st_atim.tv_sec`; empty for padding.
    let path: String
    /// The path that the parts inside it go on from: an anonymous member adds nothing to it.
    let inner: String
    let part: LayoutPart

    var isPadding: Bool { part.kind == .padding }
    /// Whether what lies inside it is drawn in a grid of its own.
    var isOpenedBelow: Bool { !part.parts.isEmpty }
  }

  /// A grid.
  struct Section {
    /// What the grid shows; empty for the record itself, and for the members of a union after the first.
    let title: String
    /// In the order of their offsets; they do not overlap.
    var blocks: [Block] = []
    /// Where it begins and ends, in bits.
    var bits: Range<Int>
  }

  private(set) var sections: [Section] = []
  /// Members that have no bytes: a flexible array, an empty structure.
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

  /// The grids that show what lies inside a block.
  private mutating func sections(of block: Block) -> [Section] {
    let part = block.part
    let bits = part.bitOffset..<part.bitEnd
    switch part.kind {
    case .union: return members(of: block)
    case .elements:
      guard let element = part.parts.first else { return [] }
      var section = Section(
        title: "\(block.path): \(element.declaration)", bits: element.bitOffset..<element.bitEnd)
      // Of an array of unions, the union is one block, and is opened in its turn.
      add(element, insideOf: "\(block.inner)[0]", to: &section)
      return [section]
    case .structure, .value, .bits, .padding:
      var section = Section(title: "", bits: bits)
      for inner in part.parts { add(inner, insideOf: block.inner, to: &section) }
      return [section]
    }
  }

  /// The grids of a union's members, one for each; the longest has what no member has behind it.
  private mutating func members(of block: Block) -> [Section] {
    let members = block.part.parts.filter { $0.kind != .padding }
    let padding = block.part.parts.filter { $0.kind == .padding }
    let longest = members.indices.max { members[$0].bitSize < members[$1].bitSize }
    return members.enumerated().map { index, member in
      // The rows that a member has nothing in say nothing.
      let parts = index == longest ? [member] + padding : [member]
      let end = Swift.min(block.part.bitEnd, ((parts.last ?? member).bitEnd + 63) / 64 * 64)
      var section = Section(
        title: index == 0 ? "\(block.path): the members, one over another" : "",
        bits: block.part.bitOffset..<Swift.max(end, block.part.bitOffset))
      for part in parts { add(part, insideOf: block.inner, to: &section) }
      return section
    }
  }

  /// Adds a part; of a structure, what lies inside it.
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

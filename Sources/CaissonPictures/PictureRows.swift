/// The parts of a record on several targets, one row for each field, and one for padding after a field.
struct PictureRows {
  /// A row: one part on each target that has it.
  struct Row {
    /// The tree lines from the enclosing record: `│ └ `.
    let guides: String
    /// The part on each target; nil if the target lacks it.
    let parts: [LayoutPart?]
    /// The index of the enclosing field of the outermost record.
    let field: Int
    /// Whether the part has the same offset as the enclosing part.
    let isFirst: Bool

    /// The parts on the targets that have it.
    var present: [LayoutPart] { parts.compactMap(\.self) }

    /// Whether the part is missing on a target, or its offset or size differs.
    var differs: Bool {
      Set(parts.map { part in part.map { [$0.bitOffset, $0.bitSize, $0.kind == .padding ? 1 : 0] } }).count > 1
    }

    /// The declaration, or all distinct declarations.
    var declaration: String {
      var all: [String] = []
      for part in present where !all.contains(part.declaration) { all.append(part.declaration) }
      return all.joined(separator: " | ")
    }
  }

  private(set) var rows: [Row] = []
  private var fields = 0

  init(_ pictures: [RecordPicture]) { add(insideOf: pictures.map(\.root), guides: "", depth: 0) }

  private mutating func add(insideOf parents: [LayoutPart?], guides: String, depth: Int) {
    let lists = parents.map { Self.keyed($0?.parts ?? []) }
    let keys = Self.merged(lists.map { $0.map(\.key) })
    for (index, key) in keys.enumerated() {
      let parts = lists.map { list in list.first { $0.key == key }?.part }
      let isLast = index == keys.count - 1
      let beginsWithParent = zip(parts, parents).contains { $0?.bitOffset == $1?.bitOffset && $0 != nil }
      if depth == 0 { fields += 1 }
      rows.append(
        Row(
          guides: depth == 0 ? "" : guides + (isLast ? "└ " : "├ "), parts: parts, field: fields - 1,
          isFirst: beginsWithParent))
      add(insideOf: parts, guides: depth == 0 ? "" : guides + (isLast ? "  " : "│ "), depth: depth + 1)
    }
  }

  private typealias Keyed = (key: String, part: LayoutPart)

  /// Returns the parts with keys that match across targets: the name, or for padding the key of the part before it.
  private static func keyed(_ parts: [LayoutPart]) -> [Keyed] {
    var last = ""
    var anonymous = 0
    return parts.map { part in
      if part.kind == .padding {
        last += "+"
      } else if part.name.isEmpty {
        last = "#\(anonymous)"
        anonymous += 1
      } else {
        last = part.name
      }
      return (last, part)
    }
  }

  /// Merges lists of keys without duplicates; a key that a list lacks keeps its position in the others.
  private static func merged(_ lists: [[String]]) -> [String] {
    var all: [String] = []
    for list in lists {
      var position = 0
      for key in list {
        if let known = all.firstIndex(of: key) {
          position = known + 1
        } else {
          all.insert(key, at: position)
          position += 1
        }
      }
    }
    return all
  }
}

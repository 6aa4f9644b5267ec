/// The parts of the same record on several targets, one row each: a field stands beside itself, a hole beside the hole
/// behind the same field.
struct PictureRows {
  /// A row: a part, on each target that has it.
  struct Row {
    /// The lines that lead from the record that the part is inside of: `│ └ `.
    let guides: String
    /// The part, by target; nil where there is none.
    let parts: [LayoutPart?]
    /// Which of the outermost record's fields it belongs to.
    let field: Int
    /// Whether the part begins with the one that it is inside of.
    let isFirst: Bool

    /// The parts that there are.
    var present: [LayoutPart] { parts.compactMap(\.self) }

    /// Whether the part lies elsewhere on some target, or has another size, or is not there.
    var differs: Bool {
      Set(parts.map { part in part.map { [$0.bitOffset, $0.bitSize, $0.kind == .padding ? 1 : 0] } }).count > 1
    }

    /// The declaration, or where it is not the same everywhere, each that there is.
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

  /// The parts, each with a key that it has on every target: its name, and for a hole that of the part before it.
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

  /// All keys of several lists, each once; a key that a list lacks stands where the others have it.
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

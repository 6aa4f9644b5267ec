internal import CaissonPictures

/// A layout in the format for programs.
struct LayoutReport: Encodable {
  /// The version of the schema.
  static let currentSchema = 1

  /// A field, a hole, or a part of a field.
  struct Part: Encodable {
    let kind: String
    let name: String
    let declaration: String
    let type: String
    let bitOffset: Int
    let bitSize: Int
    let count: Int?
    let parts: [Part]

    init(_ part: LayoutPart) {
      switch part.kind {
      case .value: (kind, count) = ("value", nil)
      case .bits: (kind, count) = ("bits", nil)
      case .structure: (kind, count) = ("structure", nil)
      case .union: (kind, count) = ("union", nil)
      case .elements(let number): (kind, count) = ("elements", number)
      case .padding: (kind, count) = ("padding", nil)
      }
      name = part.name
      declaration = part.declaration
      type = part.type
      bitOffset = part.bitOffset
      bitSize = part.bitSize
      parts = part.parts.map(Part.init)
    }
  }

  /// The layout on a target; sizes and alignments in bytes.
  struct Layout: Encodable {
    let target: String
    let size: Int
    let alignment: Int
    let paddingBits: Int
    let cacheLines: Int
    let kind: String
    let parts: [Part]
  }

  let schema = Self.currentSchema
  let type: String
  let cacheLine: Int
  /// Whether the layout is the same on all targets.
  let isSame: Bool
  let layouts: [Layout]

  init(_ pictures: [RecordPicture], cacheLine: Int) {
    type = pictures.first?.root.type ?? ""
    self.cacheLine = cacheLine
    isSame = PictureComparison(pictures).isSame
    layouts = pictures.map { picture in
      let root = Part(picture.root)
      return Layout(
        target: picture.target, size: picture.size, alignment: picture.alignment, paddingBits: picture.paddingBits,
        cacheLines: picture.cacheLines(of: cacheLine), kind: root.kind, parts: root.parts)
    }
  }
}

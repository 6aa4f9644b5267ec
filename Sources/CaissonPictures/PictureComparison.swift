/// Whether a record has one layout on several targets.
public struct PictureComparison {
  /// Whether each part lies at the same place with the same size everywhere, and size and alignment of the whole are the
  /// same.
  public let isSame: Bool

  /// A comparison.
  ///
  /// - Parameter pictures: the record on each target.
  public init(_ pictures: [RecordPicture]) {
    let wholes = Set(pictures.map { [$0.size, $0.alignment] })
    isSame = wholes.count <= 1 && !PictureRows(pictures).rows.contains(where: \.differs)
  }
}

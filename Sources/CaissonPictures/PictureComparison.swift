/// The comparison of a record's layouts on several targets.
public struct PictureComparison {
  /// Whether every part has the same offset and size on all targets, and the record the same size and alignment.
  public let isSame: Bool

  /// Compares layouts.
  ///
  /// - Parameter pictures: the record on each target.
  public init(_ pictures: [RecordPicture]) {
    let wholes = Set(pictures.map { [$0.size, $0.alignment] })
    isSame = wholes.count <= 1 && !PictureRows(pictures).rows.contains(where: \.differs)
  }
}

public import CaissonModel

/// The bytes of a structure or a union on one target: what the pictures are drawn from.
public struct RecordPicture: Hashable, Sendable {
  /// The target, as the picture names it.
  public let target: String
  /// The record, with all that lies inside it.
  public let root: LayoutPart
  /// The alignment, in bytes.
  public let alignment: Int
  /// How many bits no field has, at any depth; of a union, what none of its members has.
  public let paddingBits: Int

  /// The picture of a record.
  ///
  /// - Parameters:
  ///   - name: its name in C, `struct tm`.
  ///   - model: what the headers declare.
  ///   - target: the target, as the picture names it; nil for the model's own name.
  /// - Returns: nil if the model has no such record.
  public init?(of name: String, in model: HeaderModel, target: String? = nil) {
    let planner = PartPlanner(model: model)
    guard let layout = model.recordedLayout(of: name), let root = planner.root(name) else { return nil }
    self.target = target ?? model.target
    self.root = root
    alignment = layout.alignment
    paddingBits = root.bitSize - Coverage(of: root).bitCount
  }

  /// The size, in bytes.
  public var size: Int { root.bitSize / 8 }

  /// How many cache lines the record touches, if it begins with one.
  public func cacheLines(of length: Int) -> Int { (size + length - 1) / length }
}

public import CaissonModel

/// The layout of a structure or union on one target, from which pictures are drawn.
public struct RecordPicture: Hashable, Sendable {
  /// The name of the target in the picture.
  public let target: String
  /// The record with all its parts.
  public let root: LayoutPart
  /// The alignment in bytes.
  public let alignment: Int
  /// The number of bits without a field at any depth; in a union, of bits outside all members.
  public let paddingBits: Int

  /// Creates the layout of a record; nil if the model has no such record.
  ///
  /// - Parameters:
  ///   - name: the name in C, such as `struct tm`.
  ///   - model: the declarations of the headers.
  ///   - target: the name of the target in the picture; nil for the model's own.
  public init?(of name: CTypeName, in model: HeaderModel, target: String? = nil) {
    let planner = PartPlanner(model: model)
    guard let layout = model.recordedLayout(of: name), let root = planner.root(name) else { return nil }
    self.target = target ?? model.target
    self.root = root
    alignment = layout.alignment
    paddingBits = root.bitSize - Coverage(of: root).bitCount
  }

  /// The size in bytes.
  public var size: Int { root.bitSize / 8 }

  /// Returns the number of cache lines that the record occupies if it begins at the start of one.
  public func cacheLines(of length: Int) -> Int { (size + length - 1) / length }
}

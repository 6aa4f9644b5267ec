/// The layout of a structure: where its fields lie, as C's rules give it for a data model.
///
/// Each field lies at the next offset that its alignment allows; the size is rounded up to the largest alignment
/// (C17 6.7.2.1, and the System V ABI's "Aggregates and Unions").
public struct StructureLayout: Hashable, Sendable {
  /// The offset of each field, in bytes, in the order of the declaration.
  public private(set) var offsets: [Int] = []
  /// The size, in bytes, with the padding at the end.
  public var size: Int { Self.align(end, to: alignment) }
  /// The alignment, in bytes.
  public private(set) var alignment = 1

  private var end = 0

  /// The layout of fields of these sizes and alignments, in bytes.
  public init(fields: [(size: Int, alignment: Int)]) {
    for field in fields {
      let offset = Self.align(end, to: field.alignment)
      offsets.append(offset)
      end = offset + field.size
      alignment = max(alignment, field.alignment)
    }
  }

  /// The next multiple of an alignment, at or above an offset.
  @inlinable
  public static func align(_ offset: Int, to alignment: Int) -> Int {
    (offset + alignment - 1) / alignment * alignment
  }
}

/// A C structure that a description declares field by field.
///
/// Conformances come from `@CStruct`. The fields of a structure in C's memory are read and written through a pointer
/// to it: `node.value`. Where the fields lie follows from the data model of the pointer's address space.
public protocol CStructure: CLaidOut {}

/// What has fields: a structure, or one that must not be written to.
public protocol CLaidOut: CPointee {
  /// The type whose members are the fields, each with its offset.
  associatedtype Layout

  /// The fields.
  static var layout: Layout { get }

  /// The size, in bytes, with the padding at the end.
  static func size(in dataModel: DataModel) -> Int

  /// The alignment, in bytes.
  static func alignment(in dataModel: DataModel) -> Int
}

extension CConst: CLaidOut where Target: CLaidOut {
  @inlinable
  public static var layout: Target.Layout { Target.layout }

  @inlinable
  public static func size(in dataModel: DataModel) -> Int { Target.size(in: dataModel) }

  @inlinable
  public static func alignment(in dataModel: DataModel) -> Int { Target.alignment(in: dataModel) }
}

/// A field of a structure: where a value lies in it.
@frozen
public struct CField<Value: CValue>: BitwiseCopyable {
  /// The offset in an LP64 address space, in bytes.
  @usableFromInline var lp64: Int
  /// The offset in an ILP32 address space, in bytes.
  @usableFromInline var ilp32: Int

  /// The field that follows what ends at these offsets.
  ///
  /// - Parameters:
  ///   - lp64: the end of the field before, in bytes, in an LP64 space.
  ///   - ilp32: the same in an ILP32 space.
  @inlinable
  public init(afterLP64 lp64: Int, ilp32: Int) {
    self.lp64 = StructureLayout.align(lp64, to: Value.size(in: .lp64))
    self.ilp32 = StructureLayout.align(ilp32, to: Value.size(in: .ilp32))
  }

  /// The size of the field's value, in bytes; its alignment is the same.
  @inlinable
  public static func size(in dataModel: DataModel) -> Int { Value.size(in: dataModel) }

  /// The offset of the field, in bytes.
  @inlinable
  public func offset(in dataModel: DataModel) -> Int {
    switch dataModel {
    case .lp64: lp64
    case .ilp32: ilp32
    }
  }

  /// The offset behind the field, in bytes.
  @inlinable
  public func end(in dataModel: DataModel) -> Int {
    offset(in: dataModel) + Value.size(in: dataModel)
  }
}

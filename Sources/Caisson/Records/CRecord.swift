/// A C structure or union that a description declares field by field.
///
/// Conformances come from `@CStruct` and `@CUnion`. A value of the Swift type is passed, returned and stored as a whole; the fields
/// of one in C's memory are read and written through a pointer to it: `node.value`. Where the fields lie follows from
/// the data model of the pointer's address space.
public protocol CRecord: CValue, CLaidOut, CustomStringConvertible {}

extension CRecord {
  /// Something in it may not be what it is.
  public static var rejection: ContractViolation.Kind { .invalidField(of: "\(Self.self)") }
}

/// What has fields: a structure or a union, or one that must not be written to.
public protocol CLaidOut: CPointee {
  /// The type whose members are the fields, each with its place.
  associatedtype Layout

  /// The fields.
  static func layout(in dataModel: DataModel) -> Layout

  /// The size, in bytes, with the padding at the end.
  static func size(in dataModel: DataModel) -> Int

  /// The alignment, in bytes.
  static func alignment(in dataModel: DataModel) -> Int
}

extension CConst: CLaidOut where Target: CLaidOut {
  @inlinable
  @inline(__always)
  public static func layout(in dataModel: DataModel) -> Target.Layout { Target.layout(in: dataModel) }

  @inlinable
  @inline(__always)
  public static func size(in dataModel: DataModel) -> Int { Target.size(in: dataModel) }

  @inlinable
  @inline(__always)
  public static func alignment(in dataModel: DataModel) -> Int { Target.alignment(in: dataModel) }
}

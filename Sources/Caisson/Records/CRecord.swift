/// A C structure or union that a description declares field by field.
///
/// `@CStruct` and `@CUnion` add the conformance. A value of the Swift type is passed, returned and stored as a whole;
/// the fields of a structure in C's memory are read and written through a pointer to it: `node.value`. The offsets of
/// the fields follow from the data model of the pointer's address space.
public protocol CRecord: CValue, CLaidOut, CustomStringConvertible {}

extension CRecord {
  /// The violation of an invalid field.
  public static var rejection: ContractViolation.Kind { .invalidField(of: "\(Self.self)") }
}

/// A type with fields: a structure or union, or a read-only one.
public protocol CLaidOut: CPointee {
  /// The type whose members are the fields, each with its position.
  associatedtype Layout

  /// Returns the positions of the fields.
  static func layout(in dataModel: DataModel) -> Layout

  /// Returns the size in bytes, including trailing padding.
  static func size(in dataModel: DataModel) -> Int

  /// Returns the alignment in bytes.
  static func alignment(in dataModel: DataModel) -> Int
}

extension CConst: CLaidOut where Target: CLaidOut {
  /// Returns the fields of the target.
  @inlinable
  @inline(__always)
  public static func layout(in dataModel: DataModel) -> Target.Layout { Target.layout(in: dataModel) }

  /// Returns the size in bytes of the target.
  @inlinable
  @inline(__always)
  public static func size(in dataModel: DataModel) -> Int { Target.size(in: dataModel) }

  /// Returns the alignment in bytes of the target.
  @inlinable
  @inline(__always)
  public static func alignment(in dataModel: DataModel) -> Int { Target.alignment(in: dataModel) }
}

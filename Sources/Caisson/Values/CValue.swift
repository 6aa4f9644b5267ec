/// A Swift type whose values C can be given and can give: a number, a pointer, an enumeration, a structure, a union, an array.
///
/// A value travels between Swift and C as the bytes that C has for it in the data model of the address space; that is all
/// that a linker needs to know of it.
///
/// Conformances come from the macros and from the numbers and pointers of this module. A type of your own becomes one
/// as a ``CView``.
public protocol CValue: CPointee, CArgument, CResult {
  /// The size in memory, in bytes.
  static func size(in dataModel: DataModel) -> Int

  /// The alignment in memory, in bytes.
  static func alignment(in dataModel: DataModel) -> Int

  /// Writes C's bytes for the value: as many as its size, at any alignment.
  func encode(into bytes: UnsafeMutableRawPointer, as dataModel: DataModel)

  /// The value of C's bytes, at any alignment.
  ///
  /// - Parameters:
  ///   - bytes: what C gave, as many bytes as the type's size.
  ///   - dataModel: the data model that C has.
  ///   - instance: the instance of the address space that C runs in, for pointers.
  /// - Returns: nil if C may not give this: a null pointer where the type is not optional, a number that a closed enumeration
  ///   does not name.
  static func decode(
    from bytes: UnsafeRawPointer, as dataModel: DataModel, instance: SpaceInstance
  ) -> Self?

  /// Whether the value survives the width that its type has in a data model.
  func fits(in dataModel: DataModel) -> Bool

  /// Adds the value to a frame as C passes it behind a prototype's `...`, after the default argument promotions.
  func putPromoted<Frame: CallFrame>(in frame: inout Frame)
}

extension CValue {
  /// A null pointer: all other values are allowed, where a type does not say otherwise.
  public static var rejection: ContractViolation.Kind { .unexpectedNull }

  /// True: all types but those of `long`'s kin have one width.
  @inlinable
  public func fits(in dataModel: DataModel) -> Bool { true }

  public static func describeArgument(in types: inout TypeTable) -> ArgumentDescription {
    ArgumentDescription(type: describe(in: &types))
  }

  /// As it is: only numbers narrower than `int` and `float` are promoted.
  @inlinable
  public func putPromoted<Frame: CallFrame>(in frame: inout Frame) { frame.put(self) }
}

/// A value of which one is free to stand for `nil`: a pointer, whose null it is.
public protocol CNullable: CValue, CNullableArgument, CNullableResult {}

extension Optional: CPointee where Wrapped: CNullable {
  public static func describe(in types: inout TypeTable) -> CType { Wrapped.describe(in: &types) }
}

extension Optional: CValue where Wrapped: CNullable {
  @inlinable
  @inline(__always)
  public static func size(in dataModel: DataModel) -> Int { Wrapped.size(in: dataModel) }

  @inlinable
  @inline(__always)
  public static func alignment(in dataModel: DataModel) -> Int { Wrapped.alignment(in: dataModel) }

  @inlinable
  @inline(__always)
  public func encode(into bytes: UnsafeMutableRawPointer, as dataModel: DataModel) {
    switch self {
    case .some(let value): value.encode(into: bytes, as: dataModel)
    case .none: bytes.storeWord(0, byteCount: dataModel.pointerSize)
    }
  }

  @inlinable
  @inline(__always)
  public static func decode(
    from bytes: UnsafeRawPointer, as dataModel: DataModel, instance: SpaceInstance
  ) -> Self? {
    .some(Wrapped.decode(from: bytes, as: dataModel, instance: instance))
  }
}

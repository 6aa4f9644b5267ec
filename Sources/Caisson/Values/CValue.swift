/// A Swift type whose values can be passed to C and returned by it: a number, a pointer, an enumeration, a structure, a
/// union, an array.
///
/// A value travels between Swift and C as the bytes that C has for it in the data model of the address space; a linker
/// needs to know nothing else about it.
///
/// The macros add conformances, and the numbers and pointers of this module conform. For a type of your own, conform to
/// ``CConvertible``.
public protocol CValue: CPointee, CArgument, CResult {
  /// Returns the size in memory, in bytes.
  static func size(in dataModel: DataModel) -> Int

  /// Returns the alignment in memory, in bytes.
  static func alignment(in dataModel: DataModel) -> Int

  /// Writes C's bytes for the value, as many as its size, at any alignment.
  func encode(into bytes: UnsafeMutableRawPointer, as dataModel: DataModel)

  /// Makes a value from C's bytes, at any alignment.
  ///
  /// - Parameters:
  ///   - bytes: the bytes from C, as many as the type's size.
  ///   - dataModel: C's data model.
  ///   - instance: the instance of the address space that C runs in, for pointers.
  /// - Returns: the value; nil if the bytes are not valid for the type, such as a null pointer for a type that is not
  ///   optional, or a number that a closed enumeration does not have.
  static func decode(
    from bytes: UnsafeRawPointer, as dataModel: DataModel, instance: SpaceInstance
  ) -> Self?

  /// Returns whether the C type can hold the value in a data model.
  func fits(in dataModel: DataModel) -> Bool

  /// Adds the value to a frame as a variadic argument, after the default argument promotions.
  func putPromoted<Frame: CallFrame>(in frame: inout Frame)
}

extension CValue {
  /// The violation of a null pointer, the only invalid value of most types.
  public static var rejection: ContractViolation.Kind { .unexpectedNull }

  /// Returns true: only `long` and related types have a width that depends on the data model.
  @inlinable
  public func fits(in dataModel: DataModel) -> Bool { true }

  /// As it is: only numbers narrower than `int` and `float` are promoted.
  @inlinable
  public func putPromoted<Frame: CallFrame>(in frame: inout Frame) { frame.put(self) }
}

/// A value type in which one C value is free to represent `nil`: pointers, with C's null pointer.
public protocol CNullable: CValue, CNullableArgument, CNullableResult {}

extension Optional: CPointee where Wrapped: CNullable {}

extension Optional: CValue where Wrapped: CNullable {
  /// Returns the size in bytes of the wrapped type.
  @inlinable
  @inline(__always)
  public static func size(in dataModel: DataModel) -> Int { Wrapped.size(in: dataModel) }

  /// Returns the alignment in bytes of the wrapped type.
  @inlinable
  @inline(__always)
  public static func alignment(in dataModel: DataModel) -> Int { Wrapped.alignment(in: dataModel) }

  /// Writes the wrapped value, or a null pointer for nil.
  @inlinable
  @inline(__always)
  public func encode(into bytes: UnsafeMutableRawPointer, as dataModel: DataModel) {
    switch self {
    case .some(let value): value.encode(into: bytes, as: dataModel)
    case .none: bytes.storeWord(0, byteCount: dataModel.pointerSize)
    }
  }

  /// Reads the wrapped value, or nil for a null pointer.
  @inlinable
  @inline(__always)
  public static func decode(
    from bytes: UnsafeRawPointer, as dataModel: DataModel, instance: SpaceInstance
  ) -> Self? {
    .some(Wrapped.decode(from: bytes, as: dataModel, instance: instance))
  }
}

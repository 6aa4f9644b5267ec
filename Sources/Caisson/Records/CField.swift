/// A field of a structure or a union: where a value lies in it.
@frozen
public struct CField<Value: CValue>: BitwiseCopyable {
  /// The offset, in bytes.
  public let offset: Int

  /// The field at an offset, in bytes.
  @inlinable
  @inline(__always)
  public init(offset: Int) { self.offset = offset }

  /// Writes the field's value into a record's bytes: for macro-written code.
  @inlinable
  @inline(__always)
  public func encode(_ value: Value, into bytes: UnsafeMutableRawPointer, as dataModel: DataModel) {
    value.encode(into: bytes + offset, as: dataModel)
  }

  /// The field's value in a record's bytes: for macro-written code.
  @inlinable
  @inline(__always)
  public func decode(
    from bytes: UnsafeRawPointer, as dataModel: DataModel, instance: SpaceInstance
  ) -> Value? {
    Value.decode(from: bytes + offset, as: dataModel, instance: instance)
  }

  /// Whether a value fits the field: for macro-written code.
  @inlinable
  @inline(__always)
  public func holds(_ value: Value, in dataModel: DataModel) -> Bool { value.fits(in: dataModel) }
}

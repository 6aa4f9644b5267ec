/// A field of a structure or union: the position of its value.
@frozen
public struct CField<Value: CValue>: BitwiseCopyable {
  /// The offset in bytes.
  public let offset: Int

  /// Makes a field from its offset in bytes.
  @inlinable
  @inline(__always)
  public init(offset: Int) { self.offset = offset }

  /// Writes the field's value into a record's bytes, for macro expansions.
  @inlinable
  @inline(__always)
  @_documentation(visibility: internal)
  public func _encode(_ value: Value, into bytes: UnsafeMutableRawPointer, as dataModel: DataModel) {
    value.encode(into: bytes + offset, as: dataModel)
  }

  /// Reads the field's value from a record's bytes, for macro expansions; nil if it is not valid for the type.
  @inlinable
  @inline(__always)
  @_documentation(visibility: internal)
  public func _decode(
    from bytes: UnsafeRawPointer, as dataModel: DataModel, instance: SpaceInstance
  ) -> Value? {
    Value.decode(from: bytes + offset, as: dataModel, instance: instance)
  }

  /// Returns whether a value fits the field, for macro expansions.
  @inlinable
  @inline(__always)
  @_documentation(visibility: internal)
  public func _holds(_ value: Value, in dataModel: DataModel) -> Bool { value.fits(in: dataModel) }
}

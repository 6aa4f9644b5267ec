extension CPointer where Pointee: CLaidOut {
  /// Reads a field of the structure.
  @inlinable
  @inline(__always)
  public func load<Value>(
    _ field: KeyPath<Pointee.Layout, CField<Value>>
  ) throws(Space.Failure) -> Value {
    let offset = Pointee.layout[keyPath: field].offset(in: Space.dataModel)
    return try address.loadValue(Value.self, in: Space.self, at: offset)
  }

  /// The pointer to another element of the array that the pointer points into.
  ///
  /// - Parameter count: how many elements further on; C knows how many there are.
  @inlinable
  public func advanced(by count: Int) -> Self {
    Self(address: address.advanced(by: count &* Pointee.size(in: Space.dataModel)))
  }

  /// Reads a field of the structure: `try feature.value`.
  @inlinable
  public subscript<Value>(dynamicMember field: KeyPath<Pointee.Layout, CField<Value>>) -> Value {
    @inline(__always)
    get throws(Space.Failure) { try load(field) }
  }
}

extension CPointer where Pointee: CStructure {
  /// Writes a field of the structure.
  @inlinable
  @inline(__always)
  public func store<Value>(
    _ value: Value, to field: KeyPath<Pointee.Layout, CField<Value>>
  ) throws(Space.Failure) {
    let offset = Pointee.layout[keyPath: field].offset(in: Space.dataModel)
    try address.storeValue(value, in: Space.self, at: offset)
  }
}

// In a space whose memory is always there, fields are plain members. (Besides saving the try, this keeps generic
// throwing accessors away from Never, on which Swift 6.3.1 crashes.)

extension CPointer where Pointee: CLaidOut, Space.Failure == Never {
  /// Reads a field of the structure: `feature.value`.
  @inlinable
  public subscript<Value>(dynamicMember field: KeyPath<Pointee.Layout, CField<Value>>) -> Value {
    @inline(__always)
    get { load(field) }
  }
}

extension CPointer where Pointee: CStructure, Space.Failure == Never {
  /// Reads or writes a field of the structure: `feature.value = 1`.
  @inlinable
  public subscript<Value>(dynamicMember field: KeyPath<Pointee.Layout, CField<Value>>) -> Value {
    @inline(__always)
    get { load(field) }
    @inline(__always)
    nonmutating set { store(newValue, to: field) }
  }
}

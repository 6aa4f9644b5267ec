// The fields of a structure in owned memory.

extension CBorrowed where Pointee: CLaidOut {
  /// Reads a field of the structure.
  @inlinable
  @inline(__always)
  public func load<Value>(_ field: KeyPath<Pointee.Layout, CField<Value>>) throws(Space.Failure) -> Value {
    try CPointer<Pointee, Space>(address: address).load(field)
  }

  /// Reads a bit-field of the structure.
  @inlinable
  @inline(__always)
  public func load<Value>(_ field: KeyPath<Pointee.Layout, CBitField<Value>>) throws(Space.Failure) -> Value {
    try CPointer<Pointee, Space>(address: address).load(field)
  }

  /// Reads a field of the structure: `try node.value`.
  @inlinable
  public subscript<Value>(dynamicMember field: KeyPath<Pointee.Layout, CField<Value>>) -> Value {
    @inline(__always)
    get throws(Space.Failure) { try load(field) }
  }

  /// Reads a bit-field of the structure: `try header.version`.
  @inlinable
  public subscript<Value>(dynamicMember field: KeyPath<Pointee.Layout, CBitField<Value>>) -> Value {
    @inline(__always)
    get throws(Space.Failure) { try load(field) }
  }
}

extension CBorrowed where Pointee: CRecord {
  /// Returns a field of the structure as memory of its own: C's `&node->field`.
  @inlinable
  @inline(__always)
  @_lifetime(copy self)
  public func field<Value>(_ field: KeyPath<Pointee.Layout, CField<Value>>) -> CBorrowed<Value, Space> {
    let offset = Pointee.layout(in: Space.dataModel)[keyPath: field].offset
    return CBorrowed<Value, Space>(address: address.advanced(by: offset), in: self)
  }

  /// Writes a field of the structure; a target that a pointer in the field kept alive is released.
  @inlinable
  @inline(__always)
  public func store<Value>(
    _ value: Value, to field: KeyPath<Pointee.Layout, CField<Value>>
  ) throws(Space.Failure) {
    try self.field(field).store(value)
  }

  /// Writes a bit-field of the structure without changing its neighbours.
  @inlinable
  @inline(__always)
  public func store<Value>(
    _ value: Value, to field: KeyPath<Pointee.Layout, CBitField<Value>>
  ) throws(Space.Failure) {
    try CPointer<Pointee, Space>(address: address).store(value, to: field)
  }
}

// In a space whose memory is always accessible, fields are plain members, as those of a pointer are.

extension CBorrowed where Pointee: CLaidOut, Space.Failure == Never {
  /// Reads a field of the structure: `node.value`.
  @inlinable
  public subscript<Value>(dynamicMember field: KeyPath<Pointee.Layout, CField<Value>>) -> Value {
    @inline(__always)
    get { load(field) }
  }

  /// Reads a bit-field of the structure: `header.version`.
  @inlinable
  public subscript<Value>(dynamicMember field: KeyPath<Pointee.Layout, CBitField<Value>>) -> Value {
    @inline(__always)
    get { load(field) }
  }
}

extension CBorrowed where Pointee: CRecord, Space.Failure == Never {
  /// Reads or writes a field of the structure: `node.value = 1`.
  @inlinable
  public subscript<Value>(dynamicMember field: KeyPath<Pointee.Layout, CField<Value>>) -> Value {
    @inline(__always)
    get { load(field) }
    @inline(__always)
    nonmutating set { store(newValue, to: field) }
  }

  /// Reads or writes a bit-field of the structure: `header.version = 1`.
  @inlinable
  public subscript<Value>(dynamicMember field: KeyPath<Pointee.Layout, CBitField<Value>>) -> Value {
    @inline(__always)
    get { load(field) }
    @inline(__always)
    nonmutating set { store(newValue, to: field) }
  }
}

extension CBorrowed {
  /// Returns an element of the array as memory of its own.
  ///
  /// - Parameter index: the index of the element, from 0; one that is out of bounds is a contract violation.
  /// - Returns: the element's memory, with the same lifetime.
  /// - Throws: the address space's failure for a contract violation.
  @inlinable
  @inline(__always)
  @_lifetime(copy self)
  public func element<let count: Int, Element: CValue>(
    _ index: Int
  ) throws(Space.Failure) -> CBorrowed<Element, Space> where Pointee == InlineArray<count, Element> {
    let element = try CPointer<Pointee, Space>(address: address).element(index)
    return CBorrowed<Element, Space>(address: element.address, in: self)
  }
}

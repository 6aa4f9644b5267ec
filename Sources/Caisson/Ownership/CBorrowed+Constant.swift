// Read-only memory: `const` on the way to C, and in Swift without a function that writes.

extension CBorrowed {
  /// The same memory, which cannot be written to.
  @inlinable
  public var constant: CBorrowed<CConst<Pointee>, Space> {
    @_lifetime(copy self)
    get { CBorrowed<CConst<Pointee>, Space>(address: address, in: self) }
  }

  /// Reads the value.
  ///
  /// - Returns: the value.
  /// - Throws: the address space's failure to access the memory, or for a value that is not valid for its type.
  @inlinable
  @inline(__always)
  public func load<Value: CValue>() throws(Space.Failure) -> Value where Pointee == CConst<Value> {
    try address.loadValue(Value.self, in: Space.self, at: 0)
  }

  /// Returns a field of the read-only structure as memory of its own: C's `&node->field`.
  @inlinable
  @inline(__always)
  @_lifetime(copy self)
  public func field<Record: CRecord, Value>(
    _ field: KeyPath<Record.Layout, CField<Value>>
  ) -> CBorrowed<CConst<Value>, Space> where Pointee == CConst<Record> {
    let offset = Record.layout(in: Space.dataModel)[keyPath: field].offset
    return CBorrowed<CConst<Value>, Space>(address: address.advanced(by: offset), in: self)
  }

  /// Returns an element of the read-only array as memory of its own.
  ///
  /// - Parameter index: the index of the element, from 0; one that is out of bounds is a contract violation.
  /// - Returns: the element's memory, with the same lifetime.
  /// - Throws: the address space's failure for a contract violation.
  @inlinable
  @inline(__always)
  @_lifetime(copy self)
  public func element<let count: Int, Element: CValue>(
    _ index: Int
  ) throws(Space.Failure) -> CBorrowed<CConst<Element>, Space> where Pointee == CConst<InlineArray<count, Element>> {
    let element = try CPointer<Pointee, Space>(address: address).element(index)
    return CBorrowed<CConst<Element>, Space>(address: element.address, in: self)
  }
}

// Rejections, with better words than those about a missing conformance of `CConst`.

extension CBorrowed {
  /// Rejects a write to read-only memory.
  @available(*, unavailable, message: "read-only memory cannot be written to; use the type without 'Const'")
  public func store<Value: CValue>(_ value: Value) throws(Space.Failure) where Pointee == CConst<Value> {
    fatalError("unavailable")
  }

  /// Rejects a write to a field of a read-only structure.
  @available(*, unavailable, message: "read-only memory cannot be written to; use the type without 'Const'")
  public func store<Record: CRecord, Value>(
    _ value: Value, to field: KeyPath<Record.Layout, CField<Value>>
  ) throws(Space.Failure) where Pointee == CConst<Record> { fatalError("unavailable") }
}

extension CPointer {
  /// Rejects a write to read-only memory.
  @available(*, unavailable, message: "read-only memory cannot be written to; use the type without 'Const'")
  public func store<Value: CValue>(_ value: Value, at index: Int = 0) throws(Space.Failure)
  where Pointee == CConst<Value> {
    fatalError("unavailable")
  }

  /// Rejects a write to a field of a read-only structure.
  @available(*, unavailable, message: "read-only memory cannot be written to; use the type without 'Const'")
  public func store<Record: CRecord, Value>(
    _ value: Value, to field: KeyPath<Record.Layout, CField<Value>>
  ) throws(Space.Failure) where Pointee == CConst<Record> { fatalError("unavailable") }
}

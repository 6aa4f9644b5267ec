// Operations on owned memory without an explicit borrow.

extension COwned {
  /// Reads the value.
  ///
  /// - Returns: the value.
  /// - Throws: the address space's failure to access the memory, or for a value that is not valid for its type.
  @inlinable
  @inline(__always)
  public func load() throws(Space.Failure) -> Value { try borrow.load() }

  /// Writes the value; targets that pointers in the memory kept alive are released.
  ///
  /// - Parameter value: the value.
  /// - Throws: the address space's failure to access the memory, or for a value that does not fit the C type.
  @inlinable
  @inline(__always)
  public func store(_ value: Value) throws(Space.Failure) { try borrow.store(value) }

  /// Lends the memory until `body` returns, for owners stored in a property of a class, where ``borrow`` does not work.
  ///
  /// - Parameter body: a closure that takes the memory.
  /// - Returns: the value that `body` returns.
  /// - Throws: the error that `body` throws.
  @inlinable
  @inline(__always)
  public func withBorrow<Result, Failure: Error>(
    _ body: (CBorrowed<Value, Space>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(borrow)
  }

  /// Calls `body` with an unchecked pointer to the memory; see ``CBorrowed/withPointer(_:)``.
  @inlinable
  @inline(__always)
  @unsafe
  public func withPointer<Result, Failure: Error>(
    _ body: (CPointer<Value, Space>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(CPointer(address: address))
  }
}

extension COwned where Value: CRecord {
  /// Reads a field of the structure.
  @inlinable
  @inline(__always)
  public func load<Field>(_ field: KeyPath<Value.Layout, CField<Field>>) throws(Space.Failure) -> Field {
    try borrow.load(field)
  }

  /// Writes a field of the structure; a target that a pointer in the field kept alive is released.
  @inlinable
  @inline(__always)
  public func store<Field>(
    _ value: Field, to field: KeyPath<Value.Layout, CField<Field>>
  ) throws(Space.Failure) {
    try borrow.store(value, to: field)
  }

  /// Writes a pointer to owned memory into a field; see ``CBorrowed/store(_:to:)``.
  @inlinable
  @inline(__always)
  public func store<Reference: CReferring>(
    _ target: borrowing COwned<Reference.Target, Lender>, to field: KeyPath<Value.Layout, CField<Reference>>
  ) throws(Space.Failure) where Reference.Space == Space {
    try borrow.store(target.borrow, to: field)
  }

  /// Writes a pointer to an owned array's first element into a field; see ``CBorrowed/store(_:to:)``.
  @inlinable
  @inline(__always)
  public func store<Reference: CReferring>(
    _ target: borrowing COwnedArray<Reference.Target, Lender>, to field: KeyPath<Value.Layout, CField<Reference>>
  ) throws(Space.Failure) where Reference.Space == Space {
    try borrow.store(target.borrow, to: field)
  }

  /// Writes a read-only pointer to owned memory into a field; see ``CBorrowed/store(_:to:)``.
  @inlinable
  @inline(__always)
  public func store<Reference: CReferring, Target>(
    _ target: borrowing COwned<Target, Lender>, to field: KeyPath<Value.Layout, CField<Reference>>
  ) throws(Space.Failure) where Reference.Space == Space, Reference.Target == CConst<Target> {
    try borrow.store(target.borrow, to: field)
  }

  /// Writes a read-only pointer to an owned array's first element, or to an owned string, into a field; see
  /// ``CBorrowed/store(_:to:)``.
  @inlinable
  @inline(__always)
  public func store<Reference: CReferring, Target>(
    _ target: borrowing COwnedArray<Target, Lender>, to field: KeyPath<Value.Layout, CField<Reference>>
  ) throws(Space.Failure) where Reference.Space == Space, Reference.Target == CConst<Target> {
    try borrow.store(target.borrow, to: field)
  }

  /// Reads a field of the structure: `try node.value`.
  @inlinable
  public subscript<Field>(dynamicMember field: KeyPath<Value.Layout, CField<Field>>) -> Field {
    @inline(__always)
    get throws(Space.Failure) { try load(field) }
  }
}

extension COwned where Value: CRecord, Lender.Space.Failure == Never {
  /// Reads or writes a field of the structure: `node.value = 1`.
  @inlinable
  public subscript<Field>(dynamicMember field: KeyPath<Value.Layout, CField<Field>>) -> Field {
    @inline(__always)
    get { load(field) }
    @inline(__always)
    nonmutating set { store(newValue, to: field) }
  }
}

extension COwnedArray {
  /// Lends the memory of all elements until `body` returns, for owners stored in a property of a class, where
  /// ``borrow`` does not work.
  ///
  /// - Parameter body: a closure that takes the memory, from the first element on.
  /// - Returns: the value that `body` returns.
  /// - Throws: the error that `body` throws.
  @inlinable
  @inline(__always)
  public func withBorrow<Result, Failure: Error>(
    _ body: (CBorrowed<Element, Space>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(borrow)
  }

  /// Calls `body` with an unchecked pointer to the first element; see ``CBorrowed/withPointer(_:)``.
  @inlinable
  @inline(__always)
  @unsafe
  public func withPointer<Result, Failure: Error>(
    _ body: (CPointer<Element, Space>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(CPointer(address: address))
  }
}

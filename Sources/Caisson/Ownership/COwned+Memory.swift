// What can be done with owned memory without a borrow that has a name.

extension COwned {
  /// Reads the value.
  ///
  /// - Throws: what an access to the space's memory can fail with.
  @inlinable
  @inline(__always)
  public func load() throws(Space.Failure) -> Value { try borrow.load() }

  /// Writes the value. What pointers in the memory have kept alive is let go of.
  ///
  /// - Throws: what an access to the space's memory can fail with.
  @inlinable
  @inline(__always)
  public func store(_ value: Value) throws(Space.Failure) { try borrow.store(value) }

  /// The memory, for the length of `body`: where ``borrow`` cannot be used, for the owner is a property of a class.
  ///
  /// - Parameter body: what to do with the memory.
  @inlinable
  @inline(__always)
  public func withBorrow<Result, Failure: Error>(
    _ body: (CBorrowed<Value, Space>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(borrow)
  }

  /// The memory as a pointer that nobody watches over: ``CBorrowed/withPointer(_:)``.
  @inlinable
  @inline(__always)
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

  /// Writes a field of the structure. What a pointer in the field has kept alive is let go of.
  @inlinable
  @inline(__always)
  public func store<Field>(
    _ value: Field, to field: KeyPath<Value.Layout, CField<Field>>
  ) throws(Space.Failure) {
    try borrow.store(value, to: field)
  }

  /// Writes a pointer to owned memory into a field: ``CBorrowed/store(_:to:)``.
  @inlinable
  @inline(__always)
  public func store<Reference: CReferring>(
    _ target: borrowing COwned<Reference.Target, Lender>, to field: KeyPath<Value.Layout, CField<Reference>>
  ) throws(Space.Failure) where Reference.Space == Space {
    try borrow.store(target.borrow, to: field)
  }

  /// Writes a pointer to an owned array's first element into a field: ``CBorrowed/store(_:to:)``.
  @inlinable
  @inline(__always)
  public func store<Reference: CReferring>(
    _ target: borrowing COwnedArray<Reference.Target, Lender>, to field: KeyPath<Value.Layout, CField<Reference>>
  ) throws(Space.Failure) where Reference.Space == Space {
    try borrow.store(target.borrow, to: field)
  }

  /// Writes a pointer to owned memory into a field through which it must not be written to: ``CBorrowed/store(_:to:)``.
  @inlinable
  @inline(__always)
  public func store<Reference: CReferring, Target>(
    _ target: borrowing COwned<Target, Lender>, to field: KeyPath<Value.Layout, CField<Reference>>
  ) throws(Space.Failure) where Reference.Space == Space, Reference.Target == CConst<Target> {
    try borrow.store(target.borrow, to: field)
  }

  /// Writes a pointer to an owned array's first element, or to an owned string, into a field through which it must not be written
  /// to: ``CBorrowed/store(_:to:)``.
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
  /// The memory from the first element on, for the length of `body`: where ``borrow`` cannot be used, for the owner is a property of
  /// a class.
  ///
  /// - Parameter body: what to do with the memory.
  @inlinable
  @inline(__always)
  public func withBorrow<Result, Failure: Error>(
    _ body: (CBorrowed<Element, Space>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(borrow)
  }

  /// The memory from the first element on, as a pointer that nobody watches over: ``CBorrowed/withPointer(_:)``.
  @inlinable
  @inline(__always)
  public func withPointer<Result, Failure: Error>(
    _ body: (CPointer<Element, Space>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(CPointer(address: address))
  }
}

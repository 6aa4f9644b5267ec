/// A value in memory that C can reach and that the program owns.
///
/// It cannot be copied. Its memory is given back where it ends, or at ``free()``: once, and later only if other owned memory
/// holds a pointer to it (``CBorrowed/store(_:to:)``), with which it then ends.
///
/// ```swift
/// var node = try lists.allocate(Node<Space>(value: 1, next: nil))
/// let last = try lists.allocate(Node<Space>(value: 2, next: nil))
/// try node.borrow.store(last.borrow, to: \.next)  // `last` lives on with `node`
/// try lists.sum(node.borrow)
/// ```
///
/// In a description and beside it, it is written `Owned<T>`; ``ForeignLibrary/allocate(_:finalizer:)`` makes one.
@frozen
public struct COwned<Value: CValue, Lender: MemoryLender>: ~Copyable {
  public typealias Space = Lender.Space

  @usableFromInline let owner: MemoryOwner
  @usableFromInline let address: Space.Address

  init(
    _ value: Value, lender: Lender, finalizer: ((CPointer<Value, Space>) -> Void)?
  ) throws(Space.Failure) {
    guard value.fits(in: Space.dataModel) else {
      throw Space.failure(ContractViolation(.valueOutOfRange, in: "owned memory"))
    }
    let block = try withTemporaryBytes(Value.size(in: Space.dataModel)) { (bytes) throws(Space.Failure) in
      value.encode(into: bytes.baseAddress.unsafelyUnwrapped, as: Space.dataModel)
      return try MemoryBlock(
        copying: UnsafeRawBufferPointer(bytes), lender: lender,
        finalizer: finalizer.map { finalizer in { finalizer(CPointer(address: $0)) } })
    }
    owner = block
    address = block.address
  }

  /// The memory, for as long as this is not given away: as an argument of C functions, and to reach the fields.
  @inlinable
  public var borrow: CBorrowed<Value, Space> {
    @_lifetime(borrow self)
    get {
      let borrowed = CBorrowed<Value, Space>(address: address, owner: owner)
      return _overrideLifetime(borrowed, borrowing: self)
    }
  }

  /// Reads the value.
  ///
  /// - Throws: what an access to the space's memory can fail with.
  @inlinable
  public func load() throws(Space.Failure) -> Value { try borrow.load() }

  /// Writes the value.
  ///
  /// - Throws: what an access to the space's memory can fail with.
  @inlinable
  public func store(_ value: Value) throws(Space.Failure) { try borrow.store(value) }

  /// Gives the memory back now, unless other owned memory holds a pointer to it.
  @inlinable
  public consuming func free() {}
}

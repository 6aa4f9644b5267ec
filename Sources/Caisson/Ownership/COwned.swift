/// A value in memory that C can reach and that the program owns.
///
/// It cannot be copied. Its memory is given back where it ends, or at ``free()``: once, and later only if other owned memory
/// holds a pointer to it (``CBorrowed/store(_:to:)``), with which it then ends.
///
/// ```swift
/// let node = try lists.allocate(Node<Space>(value: 1, next: nil))
/// let last = try lists.allocate(Node<Space>(value: 2, next: nil))
/// try node.store(last, to: \.next)  // `last` lives on with `node`
/// try lists.sum(node.borrow)
/// ```
///
/// In a description and beside it, it is written `Owned<T>`; ``ForeignLibrary/allocate(_:finalizer:)`` makes one.
@frozen
@dynamicMemberLookup
public struct COwned<Value: CValue, Lender: MemoryLender>: ~Copyable {
  public typealias Space = Lender.Space

  @usableFromInline let owner: MemoryOwner
  // The address in parts whose size is known: of a variable whose size is not, Swift 6.3 lets the owner be consumed while it is borrowed.
  @usableFromInline let word: UInt64
  @usableFromInline let instance: SpaceInstance

  @inlinable
  var address: Space.Address {
    @inline(__always)
    get { Space.Address(word: word, instance: instance) }
  }

  init(
    _ value: Value, for purpose: MemoryPurpose, lender: Lender, finalizer: (@Sendable (CPointer<Value, Space>) -> Void)?
  ) throws(Space.Failure) {
    guard value.fits(in: Space.dataModel) else {
      throw Space.failure(ContractViolation(.valueOutOfRange, in: "owned memory"))
    }
    let block = try withTemporaryBytes(Value.size(in: Space.dataModel)) { (bytes) throws(Space.Failure) in
      value.encode(into: bytes.baseAddress.unsafelyUnwrapped, as: Space.dataModel)
      return try MemoryBlock(
        copying: UnsafeRawBufferPointer(bytes), for: purpose, lender: lender,
        finalizer: finalizer.map { finalizer in { finalizer(CPointer(address: $0)) } })
    }
    owner = block
    word = block.address.word
    instance = block.address.instance
  }

  /// The memory, for as long as this is not given away: as an argument of C functions, and to reach the fields.
  @inlinable
  public var borrow: CBorrowed<Value, Space> {
    @_lifetime(borrow self)
    @inline(__always)
    get {
      let borrowed = CBorrowed<Value, Space>(address: address, owner: owner)
      return _overrideLifetime(borrowed, borrowing: self)
    }
  }

  /// Gives the memory back now, unless other owned memory holds a pointer to it.
  ///
  /// Swift 6.3 does not let a variable be consumed in a scope in which it was borrowed (``borrow``): there, the memory ends with
  /// the scope, `do { ... }`.
  @inlinable
  public consuming func free() {}
}

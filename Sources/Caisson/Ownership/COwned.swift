/// A value in memory that C can reach and the program owns.
///
/// It cannot be copied. Its memory is freed once, when it goes out of scope or by ``free()``. If other owned memory
/// holds a pointer to it (``CBorrowed/store(_:to:)``), it is freed together with that memory instead.
///
/// ```swift
/// let node = try lists.allocate(Node<Space>(value: 1, next: nil))
/// let last = try lists.allocate(Node<Space>(value: 2, next: nil))
/// try node.store(last, to: \.next)  // `last` lives on with `node`
/// try lists.sum(node.borrow)
/// ```
///
/// With a library it is written `Owned<T>`; ``ForeignLibrary/allocate(_:finalizer:)`` makes one.
@frozen
@dynamicMemberLookup
public struct COwned<Value: CValue, Lender: MemoryLender>: ~Copyable {
  /// The address space of the memory.
  public typealias Space = Lender.Space

  @usableFromInline let owner: MemoryOwner
  // The address is stored in parts of known size, because Swift 6.3 lets a variable of unknown size be consumed while
  // it is borrowed.
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

  /// The memory, usable until this value is consumed; pass it to C functions, or access the fields through it.
  @inlinable
  public var borrow: CBorrowed<Value, Space> {
    @_lifetime(borrow self)
    @inline(__always)
    get {
      let borrowed = CBorrowed<Value, Space>(address: address, owner: owner)
      return _overrideLifetime(borrowed, borrowing: self)
    }
  }

  /// Frees the memory now, unless other owned memory holds a pointer to it.
  ///
  /// Swift 6.3 does not let a variable be consumed in a scope in which it was borrowed (``borrow``); use a nested
  /// scope, `do { ... }`, whose end frees the memory.
  @inlinable
  public consuming func free() {}
}

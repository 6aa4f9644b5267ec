/// An array in memory that C can reach and the program owns.
///
/// It cannot be copied. Its memory is freed once, when it goes out of scope or by ``free()``, but not before other
/// owned memory drops its pointers to it.
///
/// With a library it is written `OwnedArray<T>`; ``ForeignLibrary/allocate(copying:)`` and
/// ``ForeignLibrary/allocate(string:)`` make one.
@frozen
public struct COwnedArray<Element: CValue, Lender: MemoryLender>: ~Copyable {
  /// The address space of the memory.
  public typealias Space = Lender.Space

  /// The number of elements.
  public let count: Int

  @usableFromInline let owner: MemoryOwner
  // The address is stored in parts of known size, as in `COwned`.
  @usableFromInline let word: UInt64
  @usableFromInline let instance: SpaceInstance

  @inlinable
  var address: Space.Address {
    @inline(__always)
    get { Space.Address(word: word, instance: instance) }
  }

  /// Allocates memory for a copy of elements.
  init(_ elements: Span<Element>, for purpose: MemoryPurpose, lender: Lender) throws(Space.Failure) {
    let size = Element.size(in: Space.dataModel)
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: max(size * elements.count, 1), alignment: 16)
    defer { memory.deallocate() }
    for index in elements.indices {
      guard elements[index].fits(in: Space.dataModel) else {
        throw Space.failure(ContractViolation(.valueOutOfRange, in: "element \(index) of owned memory"))
      }
      elements[index].encode(into: memory.baseAddress.unsafelyUnwrapped + index * size, as: Space.dataModel)
    }
    let block = try MemoryBlock(
      copying: UnsafeRawBufferPointer(rebasing: memory[..<(size * elements.count)]), for: purpose, lender: lender,
      finalizer: nil)
    count = elements.count
    owner = block
    word = block.address.word
    instance = block.address.instance
  }

  /// The memory from the first element on, usable until this value is consumed; pass it to C functions.
  @inlinable
  public var borrow: CBorrowed<Element, Space> {
    @_lifetime(borrow self)
    get {
      let borrowed = CBorrowed<Element, Space>(address: address, owner: owner)
      return _overrideLifetime(borrowed, borrowing: self)
    }
  }

  /// Returns an element as memory of its own.
  ///
  /// - Parameter index: the index of the element, from 0; one that is out of bounds is a contract violation.
  /// - Returns: the element's memory, usable until this value is consumed.
  /// - Throws: the address space's failure for a contract violation.
  @inlinable
  @_lifetime(borrow self)
  public func element(_ index: Int) throws(Space.Failure) -> CBorrowed<Element, Space> {
    guard index >= 0, index < count else {
      throw Space.failure(ContractViolation(.indexOutOfBounds(index, count: count), in: "owned memory"))
    }
    let place = address.advanced(by: index &* Element.size(in: Space.dataModel))
    return _overrideLifetime(CBorrowed<Element, Space>(address: place, owner: owner), borrowing: self)
  }

  /// Frees the memory now, unless other owned memory holds a pointer to it.
  @inlinable
  public consuming func free() {}
}

// `Bool` is excluded, because C may write bytes that are not a valid `Bool`.
extension COwnedArray where Element: CNumber & Numeric, Lender.Space == HostSpace {
  /// The elements, read in place.
  @inlinable
  public var span: Span<Element> {
    @_lifetime(borrow self)
    get {
      let start = UnsafePointer<Element>(bitPattern: address.bits).unsafelyUnwrapped
      return _overrideLifetime(Span(_unsafeStart: start, count: count), borrowing: self)
    }
  }

  /// The elements, read and written in place.
  @inlinable
  public var mutableSpan: MutableSpan<Element> {
    @_lifetime(&self)
    mutating get {
      let start = UnsafeMutablePointer<Element>(bitPattern: address.bits).unsafelyUnwrapped
      return _overrideLifetime(MutableSpan(_unsafeStart: start, count: count), mutating: &self)
    }
  }
}

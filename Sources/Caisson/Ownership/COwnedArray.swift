/// Values, one beside the other, in memory that C can reach and that the program owns.
///
/// It cannot be copied. Its memory is given back where it ends, or at ``free()``: once, and later only if other owned memory holds a
/// pointer to it.
///
/// In a description and beside it, it is written `OwnedArray<T>`; ``ForeignLibrary/allocate(copying:)`` and its kin make one.
@frozen
public struct COwnedArray<Element: CValue, Lender: MemoryLender>: ~Copyable {
  public typealias Space = Lender.Space

  /// How many elements there are.
  public let count: Int

  @usableFromInline let owner: MemoryOwner
  // The address in parts whose size is known, as in `COwned`.
  @usableFromInline let word: UInt64
  @usableFromInline let instance: SpaceInstance

  @inlinable
  var address: Space.Address {
    @inline(__always)
    get { Space.Address(word: word, instance: instance) }
  }

  /// Copies elements.
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

  /// The memory from the first element on, for as long as this is not given away: as an argument of C functions.
  @inlinable
  public var borrow: CBorrowed<Element, Space> {
    @_lifetime(borrow self)
    get {
      let borrowed = CBorrowed<Element, Space>(address: address, owner: owner)
      return _overrideLifetime(borrowed, borrowing: self)
    }
  }

  /// An element, to be reached by itself.
  ///
  /// - Parameter index: the element, from 0; one that the array does not have is a broken contract.
  @inlinable
  @_lifetime(borrow self)
  public func element(_ index: Int) throws(Space.Failure) -> CBorrowed<Element, Space> {
    guard index >= 0, index < count else {
      throw Space.failure(ContractViolation(.indexOutOfBounds(index, count: count), in: "owned memory"))
    }
    let place = address.advanced(by: index &* Element.size(in: Space.dataModel))
    return _overrideLifetime(CBorrowed<Element, Space>(address: place, owner: owner), borrowing: self)
  }

  /// Gives the memory back now, unless other owned memory holds a pointer to it.
  @inlinable
  public consuming func free() {}
}

// Not of Bool: C may write what is none.
extension COwnedArray where Element: CNumber & Numeric, Lender.Space == HostSpace {
  /// The elements, to read.
  @inlinable
  public var span: Span<Element> {
    @_lifetime(borrow self)
    get {
      let start = UnsafePointer<Element>(bitPattern: address.bits).unsafelyUnwrapped
      return _overrideLifetime(Span(_unsafeStart: start, count: count), borrowing: self)
    }
  }

  /// The elements, to read and to write.
  @inlinable
  public var mutableSpan: MutableSpan<Element> {
    @_lifetime(&self)
    mutating get {
      let start = UnsafeMutablePointer<Element>(bitPattern: address.bits).unsafelyUnwrapped
      return _overrideLifetime(MutableSpan(_unsafeStart: start, count: count), mutating: &self)
    }
  }
}

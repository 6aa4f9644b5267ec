/// Memory that C can reach, and that ends together: what points to itself in circles has no other owner.
///
/// It cannot be copied. All of it is given back where it ends, or at ``free()``; later only if other owned memory holds a pointer
/// into it.
///
/// ```swift
/// let arena = lists.arena()
/// let first = try arena.allocate(Node<Space>(value: 1, next: nil))
/// let second = try arena.allocate(Node<Space>(value: 2, next: nil))
/// try first.store(second, to: \.next)
/// try second.store(first, to: \.next)
/// ```
///
/// In a description and beside it, it is written `Arena`; ``ForeignLibrary/arena()`` makes one.
public struct CArena<Lender: MemoryLender>: ~Copyable {
  public typealias Space = Lender.Space

  private let memory: ArenaMemory<Lender>

  init(lender: Lender) { memory = ArenaMemory(lender: lender) }

  /// Allocates memory that holds a value.
  ///
  /// - Returns: the memory, for as long as the arena is not given away.
  /// - Throws: what an access to the space's memory can fail with.
  @_lifetime(borrow self)
  public func allocate<Value: CValue>(
    _ value: Value, file: StaticString = #fileID, line: UInt32 = #line
  ) throws(Space.Failure) -> CBorrowed<Value, Space> {
    guard value.fits(in: Space.dataModel) else {
      throw Space.failure(ContractViolation(.valueOutOfRange, in: "the memory of an arena"))
    }
    let memory = memory
    let address = try withTemporaryBytes(Value.size(in: Space.dataModel)) { (bytes) throws(Space.Failure) in
      value.encode(into: bytes.baseAddress.unsafelyUnwrapped, as: Space.dataModel)
      return try memory.allocate(UnsafeRawBufferPointer(bytes), for: .owned(file: file, line: line))
    }
    return _overrideLifetime(CBorrowed<Value, Space>(address: address, owner: memory), borrowing: self)
  }

  /// Allocates memory that holds a string as C has it, with a NUL at its end.
  ///
  /// - Returns: the memory, for as long as the arena is not given away.
  /// - Throws: what an access to the space's memory can fail with; a string with a NUL inside is a broken contract.
  @_lifetime(borrow self)
  public func allocate(
    string: String, file: StaticString = #fileID, line: UInt32 = #line
  ) throws(Space.Failure) -> CBorrowed<CChar, Space> {
    let characters = try ownedCharacters(of: string, in: Space.self)
    let memory = memory
    let address = try characters.span.bytes.withUnsafeBytes { (bytes) throws(Space.Failure) in
      try memory.allocate(bytes, for: .owned(file: file, line: line))
    }
    return _overrideLifetime(CBorrowed<CChar, Space>(address: address, owner: memory), borrowing: self)
  }

  /// Gives the memory back now, unless other owned memory holds a pointer into it.
  public consuming func free() {}
}

/// What an arena has allocated.
private final class ArenaMemory<Lender: MemoryLender>: MemoryOwner {
  private let lender: Lender
  private var addresses: [Lender.Space.Address] = []

  init(lender: Lender) {
    self.lender = lender
    super.init()
  }

  deinit { addresses.forEach(lender.unstage) }

  func allocate(
    _ bytes: UnsafeRawBufferPointer, for purpose: MemoryPurpose
  ) throws(Lender.Space.Failure) -> Lender.Space.Address {
    let address = try lender.stage(bytes, for: purpose)
    addresses.append(address)
    return address
  }
}

/// The characters of a string as C has them, with a NUL at their end.
///
/// - Throws: the space's failure for a broken contract, if the string holds a NUL.
func ownedCharacters<Space: AddressSpace>(of string: String, in space: Space.Type) throws(Space.Failure) -> [UInt8] {
  let characters = [UInt8](string.utf8)
  guard !characters.contains(0) else {
    throw Space.failure(ContractViolation(.embeddedNUL, in: "owned memory"))
  }
  return characters + [0]
}

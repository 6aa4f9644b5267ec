/// A region of memory that C can reach, freed as a whole; for data with reference cycles, which no single owner could
/// free.
///
/// It cannot be copied. Its memory is freed when it goes out of scope, or by ``free()``, but not before other owned
/// memory drops its pointers into it.
///
/// ```swift
/// let arena = lists.arena()
/// let first = try arena.allocate(Node<Space>(value: 1, next: nil))
/// let second = try arena.allocate(Node<Space>(value: 2, next: nil))
/// try first.store(second, to: \.next)
/// try second.store(first, to: \.next)
/// ```
///
/// With a library it is written `Arena`; ``ForeignLibrary/arena()`` makes one.
public struct CArena<Lender: MemoryLender>: ~Copyable {
  /// The address space of the memory.
  public typealias Space = Lender.Space

  private let memory: ArenaMemory<Lender>

  init(lender: Lender) { memory = ArenaMemory(lender: lender) }

  /// Allocates memory for a value.
  ///
  /// - Parameters:
  ///   - value: the initial contents of the memory.
  ///   - file: the source file that strict checks report.
  ///   - line: the source line that strict checks report.
  /// - Returns: the memory, usable until the arena is consumed or goes out of scope.
  /// - Throws: the address space's failure to access the memory.
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

  /// Allocates memory for a copy of a string, as NUL-terminated UTF-8.
  ///
  /// - Parameters:
  ///   - string: the string to copy.
  ///   - file: the source file that strict checks report.
  ///   - line: the source line that strict checks report.
  /// - Returns: the memory, usable until the arena is consumed or goes out of scope.
  /// - Throws: the address space's failure to access the memory. A NUL inside the string is a contract violation.
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

  /// Frees the memory now, unless other owned memory holds a pointer into it.
  public consuming func free() {}
}

/// The memory of an arena.
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

/// Returns a string as NUL-terminated UTF-8.
///
/// - Parameters:
///   - string: the string.
///   - space: the address space whose failure is thrown.
/// - Returns: the bytes, with the NUL.
/// - Throws: the address space's failure for a contract violation, if the string contains a NUL.
func ownedCharacters<Space: AddressSpace>(of string: String, in space: Space.Type) throws(Space.Failure) -> [UInt8] {
  let characters = [UInt8](string.utf8)
  guard !characters.contains(0) else {
    throw Space.failure(ContractViolation(.embeddedNUL, in: "owned memory"))
  }
  return characters + [0]
}

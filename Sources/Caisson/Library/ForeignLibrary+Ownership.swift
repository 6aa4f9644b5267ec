extension ForeignLibrary {
  /// A value in memory that C can reach and the program owns.
  public typealias Owned<Value: CValue> = COwned<Value, Lender>

  /// An array in memory that C can reach and the program owns.
  public typealias OwnedArray<Element: CValue> = COwnedArray<Element, Lender>

  /// A region of memory that C can reach, freed as a whole.
  public typealias Arena = CArena<Lender>

  /// `T *` into owned memory, valid as long as its owner, which C uses during the call.
  public typealias Borrowed<Target: CPointee> = CBorrowed<Target, Space>

  /// `const T *` into owned memory, valid as long as its owner, which C reads during the call.
  ///
  /// It cannot be written through. An owner's ``COwned/borrow`` is one where one is expected, and ``CBorrowed/constant`` makes one of
  /// a ``Borrowed``.
  public typealias ConstBorrowed<Target: CPointee> = CBorrowed<CConst<Target>, Space>

  /// A Swift object behind a `void *`: an object handle.
  public typealias ObjectHandle<Object: AnyObject> = CObjectHandle<Object, Space>

  /// Allocates memory for a value.
  ///
  /// - Parameters:
  ///   - value: the initial contents of the memory.
  ///   - file: the source file that strict checks report.
  ///   - line: the source line that strict checks report.
  ///   - finalizer: a closure that is called with the memory before it is freed, for instance to call the C function
  ///     that frees what a structure refers to. It runs on the thread that drops the last reference.
  /// - Returns: the owner; the memory is freed with it.
  /// - Throws: the address space's failure to access the memory.
  public func allocate<Value: CValue>(
    _ value: Value, file: StaticString = #fileID, line: UInt32 = #line,
    finalizer: (@Sendable (Pointer<Value>) -> Void)? = nil
  ) throws(Failure) -> Owned<Value> {
    try COwned(value, for: .owned(file: file, line: line), lender: _lender, finalizer: finalizer)
  }

  /// Allocates memory for a copy of an array.
  ///
  /// - Parameters:
  ///   - elements: the elements to copy.
  ///   - file: the source file that strict checks report.
  ///   - line: the source line that strict checks report.
  /// - Returns: the owner; the memory is freed with it.
  /// - Throws: the address space's failure to access the memory.
  public func allocate<Element: CValue>(
    copying elements: [Element], file: StaticString = #fileID, line: UInt32 = #line
  ) throws(Failure) -> OwnedArray<Element> {
    try COwnedArray(elements.span, for: .owned(file: file, line: line), lender: _lender)
  }

  /// Allocates memory for a copy of a string, as NUL-terminated UTF-8.
  ///
  /// - Parameters:
  ///   - string: the string to copy.
  ///   - file: the source file that strict checks report.
  ///   - line: the source line that strict checks report.
  /// - Returns: the owner; the memory is freed with it.
  /// - Throws: the address space's failure to access the memory. A NUL inside the string is a contract violation.
  public func allocate(
    string: String, file: StaticString = #fileID, line: UInt32 = #line
  ) throws(Failure) -> OwnedArray<CChar> {
    let characters = try ownedCharacters(of: string, in: Space.self).map(CChar.init(bitPattern:))
    return try COwnedArray(characters.span, for: .owned(file: file, line: line), lender: _lender)
  }

  /// Returns an empty arena in memory that this library can reach.
  public func arena() -> Arena { CArena(lender: _lender) }

  /// Lends C memory that holds a value until `body` returns.
  ///
  /// The memory is on the stack if C runs in the program's own memory.
  ///
  /// - Parameters:
  ///   - value: the initial contents of the memory.
  ///   - body: a closure that takes the memory.
  /// - Returns: the value that `body` returns.
  /// - Throws: the error that `body` throws, or the address space's failure to access the memory.
  public func withTemporary<Value: CValue, Result>(
    holding value: Value, _ body: (Borrowed<Value>) throws -> Result
  ) throws -> Result {
    guard value.fits(in: Space.dataModel) else {
      throw Space.failure(ContractViolation(.valueOutOfRange, in: "temporary memory"))
    }
    return try withTemporaryBytes(Value.size(in: Space.dataModel)) { bytes in
      value.encode(into: bytes.baseAddress.unsafelyUnwrapped, as: Space.dataModel)
      // `lend` throws only the space's own failure, so an error of the closure travels as a `Result`.
      let outcome = try _lender.lend(bytes, "temporary memory", isWritten: false) { (memory) throws(Failure) in
        // This owner also keeps alive whatever is stored in the memory.
        let owner = MemoryOwner(isTemporary: true)
        return withExtendedLifetime(owner) {
          Swift.Result { try body(CBorrowed(address: memory.address, owner: owner)) }
        }
      }
      return try outcome.get()
    }
  }

  /// Puts a Swift object behind a `void *`.
  ///
  /// - Parameter object: the object, which the handle retains.
  /// - Returns: the owning handle; C's pointer to the object is valid as long as it lives.
  public func handle<Object: AnyObject>(for object: Object) -> ObjectHandle<Object> { CObjectHandle(object) }
}

/// Keeps a value alive up to this point, because C may use until now what the value owns.
///
/// Without it, the optimiser may destroy a value after its last visible use.
///
/// - Parameter value: the value, which is neither changed nor copied.
@inlinable
@inline(__always)
public func keepAlive<Value: ~Copyable & ~Escapable>(_ value: borrowing Value) {
  withExtendedLifetime(value) {}
}

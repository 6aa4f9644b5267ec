extension ForeignLibrary {
  /// A value in memory that C can reach and that the program owns.
  public typealias Owned<Value: CValue> = COwned<Value, Lender>

  /// Values in memory that C can reach and that the program owns.
  public typealias OwnedArray<Element: CValue> = COwnedArray<Element, Lender>

  /// Memory that C can reach, and that ends together.
  public typealias Arena = CArena<Lender>

  /// `T *` into memory that somebody owns, for as long as the owner does: C uses it during the call.
  public typealias Borrowed<Target: CPointee> = CBorrowed<Target, Space>

  /// `const T *` into memory that somebody owns, for as long as the owner does: C reads it during the call. To the program it is the
  /// same as ``Borrowed``.
  public typealias ConstBorrowed<Target: CPointee> = CBorrowed<Target, Space>

  /// A Swift object behind a `void *`.
  public typealias Root<Object: AnyObject> = CRoot<Object, Space>

  /// Allocates memory that holds a value.
  ///
  /// - Parameters:
  ///   - value: what the memory holds at first.
  ///   - finalizer: what is done with the memory before it is given back: to call the function with which C lets go of what a
  ///     structure holds. It runs on the thread that lets go of the memory last.
  ///   - file: the source file, for the reports of strict checks.
  ///   - line: its line.
  /// - Returns: the owner, with which the memory ends.
  /// - Throws: what an access to the space's memory can fail with.
  public func allocate<Value: CValue>(
    _ value: Value, file: StaticString = #fileID, line: UInt32 = #line,
    finalizer: (@Sendable (Pointer<Value>) -> Void)? = nil
  ) throws(Failure) -> Owned<Value> {
    try COwned(value, for: .owned(file: file, line: line), lender: _lender, finalizer: finalizer)
  }

  /// Allocates memory that holds a copy of an array.
  ///
  /// - Returns: the owner, with which the memory ends.
  /// - Throws: what an access to the space's memory can fail with.
  public func allocate<Element: CValue>(
    copying elements: [Element], file: StaticString = #fileID, line: UInt32 = #line
  ) throws(Failure) -> OwnedArray<Element> {
    try COwnedArray(elements.span, for: .owned(file: file, line: line), lender: _lender)
  }

  /// Allocates memory that holds a string as C has it, with a NUL at its end.
  ///
  /// - Returns: the owner, with which the memory ends.
  /// - Throws: what an access to the space's memory can fail with; a string with a NUL inside is a broken contract.
  public func allocate(
    string: String, file: StaticString = #fileID, line: UInt32 = #line
  ) throws(Failure) -> OwnedArray<CChar> {
    let characters = try ownedCharacters(of: string, in: Space.self).map(CChar.init(bitPattern:))
    return try COwnedArray(characters.span, for: .owned(file: file, line: line), lender: _lender)
  }

  /// An arena of this library's memory, empty.
  public func arena() -> Arena { CArena(lender: _lender) }

  /// Lends C memory that holds a value for the length of `body`: on the stack, where C runs in the program's own memory.
  ///
  /// - Parameters:
  ///   - value: what the memory holds at first.
  ///   - body: what to do with the memory.
  public func withTemporary<Value: CValue, Result>(
    holding value: Value, _ body: (Borrowed<Value>) throws -> Result
  ) throws -> Result {
    guard value.fits(in: Space.dataModel) else {
      throw Space.failure(ContractViolation(.valueOutOfRange, in: "temporary memory"))
    }
    return try withTemporaryBytes(Value.size(in: Space.dataModel)) { bytes in
      value.encode(into: bytes.baseAddress.unsafelyUnwrapped, as: Space.dataModel)
      // What the closure throws goes beside the space's own failures.
      let outcome = try _lender.lend(bytes, "temporary memory", isWritten: false) { (memory) throws(Failure) in
        // What the memory points to ends with it.
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
  /// - Returns: the owner, with which C's pointer to the object ends.
  public func root<Object: AnyObject>(_ object: Object) -> Root<Object> { CRoot(object) }
}

/// Keeps a value alive up to here, whatever the optimiser thinks of it: C may use until now what the value owns.
///
/// - Parameter value: the value; nothing else happens to it.
@inlinable
@inline(__always)
public func keepAlive<Value: ~Copyable & ~Escapable>(_ value: borrowing Value) {
  withExtendedLifetime(value) {}
}

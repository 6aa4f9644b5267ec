/// A pointer into owned memory that cannot outlive the owner: code in which it could does not compile.
///
/// In a description it is written `Borrowed<T>` (C's `T *`) or `ConstBorrowed<T>` (`const T *`), and C uses the memory
/// for the duration of the call.
///
/// ```swift
/// @C("mktime") func time(of parts: Borrowed<Parts<Space>>) throws(Failure) -> CLong
///
/// let parts = try library.allocate(Parts<Space>())
/// let time = try library.time(of: parts.borrow)
/// ```
@frozen
@dynamicMemberLookup
public struct CBorrowed<Pointee: CPointee, Space: AddressSpace>: ~Escapable, BitwiseCopyable {
  // The address is stored in parts of known size, because Swift 6.3 does not diagnose uses after the owner's end
  // (`parts?.borrow`) for a type of unknown size.
  @usableFromInline let word: UInt64
  @usableFromInline let instance: SpaceInstance

  @inlinable
  var address: Space.Address {
    @inline(__always)
    get { Space.Address(word: word, instance: instance) }
  }

  /// The owner of the memory.
  @usableFromInline let owner: Unmanaged<MemoryOwner>

  @inlinable
  @_lifetime(immortal)
  init(address: Space.Address, owner: MemoryOwner) {
    word = address.word
    instance = address.instance
    self.owner = Unmanaged.passUnretained(owner)
  }

  @inlinable
  @_lifetime(copy source)
  init<Other>(address: Space.Address, in source: CBorrowed<Other, Space>) {
    word = address.word
    instance = address.instance
    owner = source.owner
  }

  /// Calls `body` with an unchecked pointer to the memory, for a function whose description takes `Pointer<T>`.
  ///
  /// - Parameter body: a closure that takes the pointer, which must not be used after it returns.
  /// - Returns: the value that `body` returns.
  /// - Throws: the error that `body` throws.
  @inlinable
  @unsafe
  public func withPointer<Result, Failure: Error>(
    _ body: (CPointer<Pointee, Space>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(CPointer(address: address))
  }

  /// Returns the pointer that C gets, for macro expansions and generated code.
  @inlinable
  @inline(__always)
  @_documentation(visibility: internal)
  public static func _pointer(_ borrowed: CBorrowed) -> CPointer<Pointee, Space> { CPointer(address: borrowed.address) }

  /// Returns the pointer that C gets, null for nil; for macro expansions and generated code.
  @inlinable
  @inline(__always)
  @_documentation(visibility: internal)
  public static func _pointer(_ borrowed: CBorrowed?) -> CPointer<Pointee, Space>? {
    guard let borrowed else { return nil }
    return CPointer(address: borrowed.address)
  }
}

extension CBorrowed {
  /// Returns the object that keeps the memory alive while C retains it, for macro expansions and generated code.
  ///
  /// - Parameters:
  ///   - borrowed: the memory.
  ///   - subject: the function and parameter, for messages.
  /// - Returns: the owner.
  /// - Throws: the address space's failure for a contract violation, if the memory lives only while a closure runs.
  @_documentation(visibility: internal)
  public static func _kept(_ borrowed: CBorrowed, _ subject: StaticString) throws(Space.Failure) -> AnyObject {
    let owner = borrowed.owner.takeUnretainedValue()
    guard !owner.isTemporary else {
      throw Space.failure(ContractViolation(.storedTemporary, in: "the retained argument of \(subject)"))
    }
    return owner
  }

  /// Returns the object that keeps the memory alive while C retains it, nil for nil; for macro expansions and generated
  /// code.
  ///
  /// - Parameters:
  ///   - borrowed: the memory.
  ///   - subject: the function and parameter, for messages.
  /// - Returns: the owner.
  /// - Throws: the address space's failure for a contract violation, if the memory lives only while a closure runs.
  @_documentation(visibility: internal)
  public static func _kept(_ borrowed: CBorrowed?, _ subject: StaticString) throws(Space.Failure) -> AnyObject? {
    guard let borrowed else { return nil }
    let owner: AnyObject = try _kept(borrowed, subject)
    return owner
  }
}

extension CBorrowed where Pointee: CValue {
  /// Reads the value.
  ///
  /// - Returns: the value.
  /// - Throws: the address space's failure to access the memory, or for a value that is not valid for its type.
  @inlinable
  @inline(__always)
  public func load() throws(Space.Failure) -> Pointee { try address.loadValue(Pointee.self, in: Space.self, at: 0) }

  /// Writes the value; targets that pointers in the memory kept alive are released, unless the same pointers are
  /// written again.
  ///
  /// - Parameter value: the value.
  /// - Throws: the address space's failure to access the memory, or for a value that does not fit the C type.
  @inlinable
  @inline(__always)
  public func store(_ value: Pointee) throws(Space.Failure) {
    try address.storeValue(value, in: Space.self, at: 0)
    let mayHaveTargets = owner._withUnsafeGuaranteedRef { $0.mayHaveTargets }
    if mayHaveTargets { letGoOfTargets() }
  }

  // Not inlined: otherwise every store would set up the closure's context.
  @inlinable
  @inline(never)
  func letGoOfTargets() {
    let start = address.word
    owner._withUnsafeGuaranteedRef { owner in
      owner.release(start..<(start &+ UInt64(Pointee.size(in: Space.dataModel)))) { offset in
        let pointer = try? Space.load(CPointer<CVoid, Space>?.self, at: address.advanced(by: offset))
        return pointer??.word
      }
    }
  }
}

/// Makes a nonescapable value depend on a borrowed value.
@_unsafeNonescapableResult
@_alwaysEmitIntoClient
@_transparent
@_lifetime(borrow source)
func _overrideLifetime<Dependent: ~Copyable & ~Escapable, Source: ~Copyable & ~Escapable>(
  _ dependent: consuming Dependent, borrowing source: borrowing Source
) -> Dependent {
  dependent
}

/// Makes a nonescapable value depend on exclusive access to a value.
@_unsafeNonescapableResult
@_alwaysEmitIntoClient
@_transparent
@_lifetime(&source)
func _overrideLifetime<Dependent: ~Copyable & ~Escapable, Source: ~Copyable & ~Escapable>(
  _ dependent: consuming Dependent, mutating source: inout Source
) -> Dependent {
  dependent
}

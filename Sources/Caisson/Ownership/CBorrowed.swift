/// A pointer into memory that somebody owns, for as long as the owner does: what outlives the owner does not compile.
///
/// In a description it is written `Borrowed<T>` (C's `T *`) and `ConstBorrowed<T>` (`const T *`): C uses the memory for the length of
/// the call.
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
  // The address in parts whose size is known: with one whose size is not, Swift 6.3 misses uses after the owner's end (`parts?.borrow`).
  @usableFromInline let word: UInt64
  @usableFromInline let instance: SpaceInstance

  @inlinable
  var address: Space.Address {
    @inline(__always)
    get { Space.Address(word: word, instance: instance) }
  }

  /// What owns the memory.
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

  /// The same memory, as a pointer that nobody watches over: C's, for a function whose description takes `Pointer<T>`.
  ///
  /// - Parameter body: what to do with the pointer, which must not be used after it returns.
  @inlinable
  public func withPointer<Result, Failure: Error>(
    _ body: (CPointer<Pointee, Space>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(CPointer(address: address))
  }

  /// The pointer that C is given: for macro-written and generated code.
  @inlinable
  @inline(__always)
  public static func _pointer(_ borrowed: CBorrowed) -> CPointer<Pointee, Space> { CPointer(address: borrowed.address) }

  /// The pointer that C is given, null for nil: for macro-written and generated code.
  @inlinable
  @inline(__always)
  public static func _pointer(_ borrowed: CBorrowed?) -> CPointer<Pointee, Space>? {
    guard let borrowed else { return nil }
    return CPointer(address: borrowed.address)
  }
}

extension CBorrowed {
  /// What keeps the memory alive while C does: for macro-written and generated code.
  ///
  /// - Throws: memory that is lent for the length of a closure cannot be kept, which is a broken contract.
  public static func _kept(_ borrowed: CBorrowed, _ subject: StaticString) throws(Space.Failure) -> AnyObject {
    let owner = borrowed.owner.takeUnretainedValue()
    guard !owner.isTemporary else {
      throw Space.failure(ContractViolation(.storedTemporary, in: "\(subject), which C keeps"))
    }
    return owner
  }

  /// What keeps the memory alive while C does, nil for nil: for macro-written and generated code.
  ///
  /// - Throws: memory that is lent for the length of a closure cannot be kept, which is a broken contract.
  public static func _kept(_ borrowed: CBorrowed?, _ subject: StaticString) throws(Space.Failure) -> AnyObject? {
    guard let borrowed else { return nil }
    let owner: AnyObject = try _kept(borrowed, subject)
    return owner
  }
}

extension CBorrowed where Pointee: CValue {
  /// Reads the value.
  ///
  /// - Throws: what an access to the space's memory can fail with.
  @inlinable
  @inline(__always)
  public func load() throws(Space.Failure) -> Pointee { try address.loadValue(Pointee.self, in: Space.self, at: 0) }

  /// Writes the value. What pointers in the memory have kept alive is let go of, but for those that are written again as they are.
  ///
  /// - Throws: what an access to the space's memory can fail with.
  @inlinable
  @inline(__always)
  public func store(_ value: Pointee) throws(Space.Failure) {
    try address.storeValue(value, in: Space.self, at: 0)
    let mayHaveTargets = owner._withUnsafeGuaranteedRef { $0.mayHaveTargets }
    if mayHaveTargets { letGoOfTargets() }
  }

  // Not inlined: what the closure has would be put together at each store.
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

/// Ties a value that cannot escape to what it depends on.
@_unsafeNonescapableResult
@_alwaysEmitIntoClient
@_transparent
@_lifetime(borrow source)
func _overrideLifetime<Dependent: ~Copyable & ~Escapable, Source: ~Copyable & ~Escapable>(
  _ dependent: consuming Dependent, borrowing source: borrowing Source
) -> Dependent {
  dependent
}

/// Ties a value that cannot escape to what it depends on, and that nobody else reaches meanwhile.
@_unsafeNonescapableResult
@_alwaysEmitIntoClient
@_transparent
@_lifetime(&source)
func _overrideLifetime<Dependent: ~Copyable & ~Escapable, Source: ~Copyable & ~Escapable>(
  _ dependent: consuming Dependent, mutating source: inout Source
) -> Dependent {
  dependent
}

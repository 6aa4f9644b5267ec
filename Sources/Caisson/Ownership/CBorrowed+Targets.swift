// Pointers to owned memory, stored in owned memory: a target lives as long as the pointer to it.

/// A value type that is a C pointer, optional if it may be null, and so can hold the address of owned memory.
public protocol CReferring<Target, Space>: CValue {
  /// The type that it points to.
  associatedtype Target: CPointee
  /// The address space that it points into.
  associatedtype Space: AddressSpace

  /// Makes a pointer from an address.
  @unsafe
  init(referringTo address: Space.Address)
}

extension CPointer: CReferring {
  /// The type that the pointer points to.
  public typealias Target = Pointee

  /// Makes a pointer from an address.
  @inlinable
  @unsafe
  public init(referringTo address: Space.Address) { self.init(address: address) }
}

extension CStringPointer: CReferring {
  /// A read-only character.
  public typealias Target = CConst<CChar>

  /// Makes a string pointer from an address.
  @inlinable
  @unsafe
  public init(referringTo address: Space.Address) { self.init(address: address) }
}

extension Optional: CReferring where Wrapped: CReferring & CNullable {
  /// The target of the wrapped pointer.
  public typealias Target = Wrapped.Target
  /// The address space of the wrapped pointer.
  public typealias Space = Wrapped.Space

  /// Makes a wrapped pointer from an address.
  @inlinable
  @unsafe
  public init(referringTo address: Wrapped.Space.Address) { self = Wrapped(referringTo: address) }
}

extension CBorrowed where Pointee: CReferring, Pointee.Space == Space {
  /// Writes a pointer to owned memory, which then lives until the program overwrites the pointer or the memory that
  /// holds it is freed.
  ///
  /// Memory that forms a reference cycle is never freed: allocate it from one ``CArena``.
  ///
  /// - Parameter target: the memory to point to.
  /// - Throws: the address space's failure to access the memory. Storing temporary memory, which lives only while a
  ///   closure runs, in memory that may outlive it is a contract violation.
  @inlinable
  @inline(__always)
  public func store(_ target: CBorrowed<Pointee.Target, Space>) throws(Space.Failure) {
    try refer(to: target.address, owner: target.owner)
  }

  /// Writes a read-only pointer to owned memory.
  @inlinable
  @inline(__always)
  public func store<Target>(_ target: CBorrowed<Target, Space>) throws(Space.Failure)
  where Pointee.Target == CConst<Target> {
    try refer(to: target.address, owner: target.owner)
  }

  /// Writes a pointer to owned memory of any type: C's `void *`.
  @inlinable
  @inline(__always)
  public func store<Target>(_ target: CBorrowed<Target, Space>) throws(Space.Failure)
  where Pointee.Target == CVoid {
    try refer(to: target.address, owner: target.owner)
  }

  /// Writes a read-only pointer to owned memory of any type: C's `const void *`.
  @inlinable
  @inline(__always)
  public func store<Target>(_ target: CBorrowed<Target, Space>) throws(Space.Failure)
  where Pointee.Target == CConst<CVoid> {
    try refer(to: target.address, owner: target.owner)
  }

  @inlinable
  @inline(__always)
  func refer(to target: Space.Address, owner targetOwner: Unmanaged<MemoryOwner>) throws(Space.Failure) {
    let isTemporary = targetOwner._withUnsafeGuaranteedRef { $0.isTemporary }
    guard !isTemporary || targetOwner.toOpaque() == owner.toOpaque() else {
      throw Space.failure(ContractViolation(.storedTemporary, in: "a stored pointer"))
    }
    try Space.store(Pointee(referringTo: target), at: address)
    owner._withUnsafeGuaranteedRef { holder in
      targetOwner._withUnsafeGuaranteedRef { holder.keep($0, pointer: target.word, at: address.word) }
    }
  }
}

extension CBorrowed where Pointee: CRecord {
  /// Writes a pointer to owned memory into a field; the target lives until the program overwrites the field or the
  /// memory that holds it is freed.
  ///
  /// Memory that forms a reference cycle is never freed: allocate it from one ``CArena``.
  ///
  /// - Parameters:
  ///   - target: the memory to point to.
  ///   - field: the field to write.
  /// - Throws: the address space's failure to access the memory. Storing temporary memory, which lives only while a
  ///   closure runs, is a contract violation.
  @inlinable
  @inline(__always)
  public func store<Reference: CReferring>(
    _ target: CBorrowed<Reference.Target, Space>, to field: KeyPath<Pointee.Layout, CField<Reference>>
  ) throws(Space.Failure) where Reference.Space == Space {
    try self.field(field).store(target)
  }

  /// Writes a read-only pointer to owned memory into a field.
  @inlinable
  @inline(__always)
  public func store<Reference: CReferring, Target>(
    _ target: CBorrowed<Target, Space>, to field: KeyPath<Pointee.Layout, CField<Reference>>
  ) throws(Space.Failure) where Reference.Space == Space, Reference.Target == CConst<Target> {
    try self.field(field).store(target)
  }

  /// Writes a pointer to owned memory of any type into a field: C's `void *`.
  @inlinable
  @inline(__always)
  public func store<Reference: CReferring, Target>(
    _ target: CBorrowed<Target, Space>, to field: KeyPath<Pointee.Layout, CField<Reference>>
  ) throws(Space.Failure) where Reference.Space == Space, Reference.Target == CVoid {
    try self.field(field).store(target)
  }

  /// Writes a read-only pointer to owned memory of any type into a field: C's `const void *`.
  @inlinable
  @inline(__always)
  public func store<Reference: CReferring, Target>(
    _ target: CBorrowed<Target, Space>, to field: KeyPath<Pointee.Layout, CField<Reference>>
  ) throws(Space.Failure) where Reference.Space == Space, Reference.Target == CConst<CVoid> {
    try self.field(field).store(target)
  }
}

// Pointers to owned memory, stored in owned memory: what is pointed to lives as long as the pointer.

/// A value that C has as a pointer, which may be null if it is optional: what can hold the address of owned memory.
public protocol CReferring<Target, Space>: CValue {
  /// What it points to.
  associatedtype Target: CPointee
  /// The address space of the address.
  associatedtype Space: AddressSpace

  /// The value of an address.
  init(referringTo address: Space.Address)
}

extension CPointer: CReferring {
  public typealias Target = Pointee

  @inlinable
  public init(referringTo address: Space.Address) { self.init(address: address) }
}

extension CStringPointer: CReferring {
  public typealias Target = CConst<CChar>

  @inlinable
  public init(referringTo address: Space.Address) { self.init(address: address) }
}

extension Optional: CReferring where Wrapped: CReferring & CNullable {
  public typealias Target = Wrapped.Target
  public typealias Space = Wrapped.Space

  @inlinable
  public init(referringTo address: Wrapped.Space.Address) { self = Wrapped(referringTo: address) }
}

extension CBorrowed where Pointee: CReferring, Pointee.Space == Space {
  /// Writes a pointer to owned memory. The target lives until the pointer is overwritten by the program, or the memory that holds
  /// it ends.
  ///
  /// Memory that points to itself in a circle never ends: allocate what does from one ``CArena``.
  ///
  /// - Throws: what an access to the space's memory can fail with; a target that is lent for the length of a closure, and this memory is
  ///   not, is a broken contract.
  @inlinable
  @inline(__always)
  public func store(_ target: CBorrowed<Pointee.Target, Space>) throws(Space.Failure) {
    try refer(to: target.address, owner: target.owner)
  }

  /// Writes a pointer to owned memory that must not be written to through it.
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

  /// Writes a pointer to owned memory of any type that must not be written to through it: C's `const void *`.
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
      throw Space.failure(ContractViolation(.storedTemporary, in: "memory that is lent for the length of a closure"))
    }
    try Space.store(Pointee(referringTo: target), at: address)
    owner._withUnsafeGuaranteedRef { holder in
      targetOwner._withUnsafeGuaranteedRef { holder.keep($0, pointer: target.word, at: address.word) }
    }
  }
}

extension CBorrowed where Pointee: CRecord {
  /// Writes a pointer to owned memory into a field. The target lives until the field is overwritten by the program, or the memory that
  /// holds it ends.
  ///
  /// Memory that points to itself in a circle never ends: allocate what does from one ``CArena``.
  ///
  /// - Throws: what an access to the space's memory can fail with; a target that is lent for the length of a closure is a broken
  ///   contract.
  @inlinable
  @inline(__always)
  public func store<Reference: CReferring>(
    _ target: CBorrowed<Reference.Target, Space>, to field: KeyPath<Pointee.Layout, CField<Reference>>
  ) throws(Space.Failure) where Reference.Space == Space {
    try self.field(field).store(target)
  }

  /// Writes a pointer to owned memory into a field through which it must not be written to.
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

  /// Writes a pointer to owned memory of any type into a field through which it must not be written to: C's `const void *`.
  @inlinable
  @inline(__always)
  public func store<Reference: CReferring, Target>(
    _ target: CBorrowed<Target, Space>, to field: KeyPath<Pointee.Layout, CField<Reference>>
  ) throws(Space.Failure) where Reference.Space == Space, Reference.Target == CConst<CVoid> {
    try self.field(field).store(target)
  }
}

/// A C pointer: the address of a `Pointee` in the memory of `Space`.
///
/// It is never null; use an optional if it may be. It does not own its target, whose lifetime is up to C.
///
/// In a description it is written `Pointer<T>`, or `ConstPointer<T>` for a read-only target.
@frozen
@dynamicMemberLookup
public struct CPointer<Pointee: CPointee, Space: AddressSpace>: CAddressValue {
  /// The address; never C's null pointer.
  public var address: Space.Address

  /// Makes a pointer from an address, which must not be C's null pointer.
  @inlinable
  @unsafe
  public init(address: Space.Address) { self.address = address }
}

extension CPointer {
  /// The same address, as a pointer to something else; C's cast.
  @inlinable
  @unsafe
  public func cast<Target: CPointee>(to target: Target.Type) -> CPointer<Target, Space> {
    CPointer<Target, Space>(address: address)
  }

  /// The same address as a pointer to a read-only target.
  @inlinable
  public var constant: CPointer<CConst<Pointee>, Space> { cast(to: CConst<Pointee>.self) }
}

/// Not `Sendable`: a pointer does not synchronize access to its target.
@available(*, unavailable)
extension CPointer: Sendable {}

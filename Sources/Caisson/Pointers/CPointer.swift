/// A pointer that C knows: the address of a `Pointee` in the memory of `Space`.
///
/// It is never null; a pointer that may be is optional. It does not own what it points to, and it is C that says how
/// long the target lives.
///
/// In a description it is written `Pointer<T>`, and `ConstPointer<T>` for a target that may not be written to.
@frozen
@dynamicMemberLookup
public struct CPointer<Pointee: CPointee, Space: AddressSpace>: CAddressValue {
  /// The address; never C's null.
  public var address: Space.Address

  /// The pointer to an address, which must not be C's null.
  @inlinable
  public init(address: Space.Address) { self.address = address }
}

extension CPointer {
  public static func describe(in types: inout TypeTable) -> CType {
    .pointer(to: Pointee.describe(in: &types))
  }
}

extension CPointer {
  /// The same address, as a pointer to something else; C's cast.
  @inlinable
  public func cast<Target: CPointee>(to target: Target.Type) -> CPointer<Target, Space> {
    CPointer<Target, Space>(address: address)
  }

  /// The same address, as a pointer to what must not be written to.
  @inlinable
  public var constant: CPointer<CConst<Pointee>, Space> { cast(to: CConst<Pointee>.self) }
}

/// Memory that two threads reach is Swift's to guard, and a pointer alone guards nothing.
@available(*, unavailable)
extension CPointer: Sendable {}

/// A pointer to a C function as a value, for results, fields and parameters.
///
/// In a description it is written `FunctionPointer<Parameters..., Result>`; parameters and result may be function
/// pointers themselves. It is never null; use an optional if it may be. A library function that the description marks
/// `@C(calls: "parameter")` calls it.
@frozen
public struct CFunctionPointer<Space: AddressSpace, each Parameter, Result>: CAddressValue {
  /// The address; never C's null pointer.
  public var address: Space.Address

  /// Makes a function pointer from an address, which must not be C's null pointer.
  @inlinable
  @unsafe
  public init(address: Space.Address) { self.address = address }

  /// Returns whether two pointers have the same address.
  public static func == (left: Self, right: Self) -> Bool { left.address == right.address }

  /// Hashes the address.
  public func hash(into hasher: inout Hasher) { hasher.combine(address) }
}

/// Not `Sendable`, like ``CPointer``: the function may be a callback that belongs to one thread.
@available(*, unavailable)
extension CFunctionPointer: Sendable {}

/// A pointer to a function of C, as a value: what a function returns, a field holds, a parameter takes.
///
/// In a description it is written `FunctionPointer<Parameters..., Result>`; the parameters and the result can be function
/// pointers themselves. It is never null; one that may be is optional. It is called through a function of the library
/// that the description marks `@C(calls: "parameter")`.
@frozen
public struct CFunctionPointer<Space: AddressSpace, each Parameter, Result>: CAddressValue {
  /// The address; never C's null.
  public var address: Space.Address

  /// The function pointer of an address, which must not be C's null.
  @inlinable
  public init(address: Space.Address) { self.address = address }

  public static func == (left: Self, right: Self) -> Bool { left.address == right.address }

  public func hash(into hasher: inout Hasher) { hasher.combine(address) }

  public static func describe(in types: inout TypeTable) -> CType {
    var parameters: [CType] = []
    for parameter in repeat (each Parameter).self {
      parameters.append((parameter as? any CPointee.Type)?.describe(in: &types) ?? .void)
    }
    let result = (Result.self as? any CPointee.Type)?.describe(in: &types) ?? .void
    return .pointer(to: .function(FunctionType(parameters: parameters, result: result)))
  }
}

/// As with ``CPointer``: behind it may be a callback, which belongs to one thread.
@available(*, unavailable)
extension CFunctionPointer: Sendable {}

/// Where a global variable of a library is.
public enum GlobalLocation<Space: AddressSpace>: Sendable {
  /// At one address.
  case fixed(Space.Address)
  /// At an address of its own for each thread: asks for the current one's.
  case perThread(@Sendable () -> Space.Address)

  /// The address for the current thread.
  public var address: Space.Address {
    switch self {
    case .fixed(let address): address
    case .perThread(let find): find()
    }
  }
}

/// The location of a library's global variable.
public enum GlobalLocation<Space: AddressSpace>: Sendable {
  /// One address for all threads.
  case fixed(Space.Address)
  /// One address per thread; the closure returns the current thread's.
  case perThread(@Sendable () -> Space.Address)

  /// The address for the current thread.
  public var address: Space.Address {
    switch self {
    case .fixed(let address): address
    case .perThread(let find): find()
    }
  }
}

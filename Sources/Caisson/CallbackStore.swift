/// What keeps alive the callbacks that C keeps: each until it is replaced, or its owner is released.
///
/// A store with callbacks in it keeps itself alive: C may call them when nobody holds the binding any more.
public final class CallbackStore: Sendable {
  private struct Key: Hashable {
    let owner: UInt64
    let slot: Int
  }

  private struct State {
    var handles: [Key: AnyObject] = [:]
    var keptForEver: [AnyObject] = []
    var store: CallbackStore?

    var count: Int { handles.count + keptForEver.count }
  }

  private let state = Locked(State())

  public init() {}

  /// Keeps a callback for an owner, and lets go of the one that it replaces.
  ///
  /// - Parameters:
  ///   - handle: what keeps the function pointer alive; nil where C was given a null pointer.
  ///   - owner: the C object that keeps the callback, as a word; 0 for the library as a whole.
  ///   - slot: which parameter of which function it was passed to.
  public func keep(_ handle: AnyObject?, owner: UInt64, slot: Int) {
    change { state in
      let key = Key(owner: owner, slot: slot)
      let replaced = state.handles[key]
      state.handles[key] = handle
      return [replaced].compactMap(\.self)
    }
  }

  /// Keeps a callback for ever: after a call that failed, C may or may not have taken it.
  public func keepForEver(_ handle: AnyObject?) {
    guard let handle else { return }
    change { state in
      state.keptForEver.append(handle)
      return []
    }
  }

  /// Lets go of all that C kept for an owner, which is no more.
  public func release(owner: UInt64) {
    change { state in
      let keys = state.handles.keys.filter { $0.owner == owner }
      return keys.compactMap { state.handles.removeValue(forKey: $0) }
    }
  }

  /// How many callbacks are kept.
  public var count: Int { state.withLock(\.count) }

  /// Changes what is kept; what is let go of ends outside the lock, for its own objects may come back to this store.
  private func change(_ body: (inout State) -> [AnyObject]) {
    let released = state.withLock { state in
      let released = body(&state)
      state.store = state.count == 0 ? nil : self
      return released
    }
    withExtendedLifetime(released) {}
  }
}

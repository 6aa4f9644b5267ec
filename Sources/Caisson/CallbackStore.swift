internal import Synchronization

/// What keeps alive the callbacks that C keeps: each until it is replaced, or its owner is released.
///
/// A store with callbacks in it keeps itself alive: C may call them when nobody holds the binding any more.
public final class CallbackStore: @unchecked Sendable {  // Handles are only held and let go here, never used.
  private struct Key: Hashable {
    let owner: UInt64
    let slot: Int
  }

  private struct State {
    var handles: [Key: AnyObject] = [:]
    var kept: [AnyObject] = []
    var selfReference: CallbackStore?
  }

  private let state = Mutex(UncheckedBox(State()))

  public init() {}

  /// Keeps a callback for an owner, and lets go of the one that it replaces.
  ///
  /// - Parameters:
  ///   - handle: what keeps the function pointer alive; nil where C was given a null pointer.
  ///   - owner: the C object that keeps the callback, as a word; 0 for the library as a whole.
  ///   - slot: which parameter of which function it was passed to.
  public func keep(_ handle: AnyObject?, owner: UInt64, slot: Int) {
    let replaced = state.withLock { box in
      let replaced = box.value.handles.updateValue(handle, at: Key(owner: owner, slot: slot))
      box.value.selfReference = box.value.handles.isEmpty && box.value.kept.isEmpty ? nil : self
      return UncheckedBox(replaced)
    }
    // Let go outside the lock: the closure's own objects may call into this library when they end.
    withExtendedLifetime(replaced) {}
  }

  /// Keeps a callback for ever: after a call that failed, C may or may not have taken it.
  public func keepForEver(_ handle: AnyObject?) {
    guard let handle else { return }
    let handleBox = UncheckedBox(handle)
    state.withLock { box in
      box.value.kept.append(handleBox.value)
      box.value.selfReference = self
    }
  }

  /// Lets go of all that C kept for an owner, which is no more.
  public func release(owner: UInt64) {
    let released = state.withLock { box in
      let keys = box.value.handles.keys.filter { $0.owner == owner }
      let released = keys.compactMap { box.value.handles.removeValue(forKey: $0) }
      if box.value.handles.isEmpty && box.value.kept.isEmpty { box.value.selfReference = nil }
      return UncheckedBox(released)
    }
    withExtendedLifetime(released) {}
  }

  /// How many callbacks are kept.
  public var count: Int { state.withLock { $0.value.handles.count + $0.value.kept.count } }
}

/// Carries a value over a boundary that asks for `Sendable`, where the code around it sees to it.
private struct UncheckedBox<Value>: @unchecked Sendable {
  var value: Value
  init(_ value: Value) { self.value = value }
}

extension Dictionary where Value == AnyObject {
  /// Sets or removes a value; returns the one before.
  fileprivate mutating func updateValue(_ value: AnyObject?, at key: Key) -> AnyObject? {
    if let value { updateValue(value, forKey: key) } else { removeValue(forKey: key) }
  }
}

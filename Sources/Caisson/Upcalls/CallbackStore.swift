/// What keeps alive the callbacks that C keeps: each until it is replaced, or its owner is released.
///
/// A store with callbacks in it keeps itself alive: C may call them when nobody holds the binding any more.
public final class CallbackStore: Sendable {
  private struct Key: Hashable {
    let owner: UInt64?
    let slot: Int
    let names: [AnyHashable]
  }

  private struct ForeverKey: Hashable {
    let callback: ObjectIdentifier
    let slot: Int
  }

  private struct Kept {
    /// When: a call with a ticket from before that overlapped with the one that this is from.
    let time: UInt64
    let handles: [AnyObject]
  }

  private struct State {
    /// Counts tickets and what is kept, so that one can be told to be before another.
    var time: UInt64 = 0
    var handles: [Key: Kept] = [:]
    var keptForEver: [AnyObject] = []
    /// Callbacks that C never lets go of, each with its handle, by the place where it was passed.
    var forever: [ForeverKey: (callback: AnyObject, handle: Any)] = [:]
    /// Callbacks that C has not called yet, with what keeps their function pointers alive.
    var once: [ObjectIdentifier: AnyObject] = [:]
    var store: CallbackStore?

    var count: Int {
      handles.values.reduce(keptForEver.count + forever.count + once.count) { $0 + $1.handles.count }
    }
  }

  private let state = Locked(State())

  public init() {}

  /// A ticket for a call that may replace callbacks: to be drawn before the call.
  public func drawTicket() -> UInt64 {
    state.withLock { state in
      state.time += 1
      return state.time
    }
  }

  /// Keeps a callback for an owner, and lets go of the one that it replaces.
  ///
  /// Where two calls overlapped, because one ran inside the other or on another thread, nobody knows which callback C has
  /// now: both are kept.
  ///
  /// - Parameters:
  ///   - handle: what keeps the function pointer alive; nil where C was given a null pointer.
  ///   - owner: the C object that keeps the callback, as a word; nil for the library as a whole.
  ///   - slot: which parameter of which function it was passed to.
  ///   - names: the arguments by which C tells apart the callbacks that an owner keeps there.
  ///   - ticket: the ticket that was drawn before the call.
  public func keep(_ handle: AnyObject?, owner: UInt64?, slot: Int, names: [AnyHashable] = [], ticket: UInt64) {
    change { state in
      let key = Key(owner: owner, slot: slot, names: names)
      let kept = state.handles[key]
      let overlaps = kept.map { $0.time > ticket } ?? false
      let handles = [handle].compactMap(\.self) + (overlaps ? kept?.handles ?? [] : [])
      state.time += 1
      state.handles[key] = handles.isEmpty ? nil : Kept(time: state.time, handles: handles)
      return overlaps ? [] : kept?.handles ?? []
    }
  }

  /// Keeps for ever memory that C never lets go of; passed again, it is kept once.
  ///
  /// - Parameters:
  ///   - memory: what keeps it alive; nil where C was given a null pointer.
  ///   - slot: which parameter of which function it was passed to.
  public func keepForEver(_ memory: AnyObject?, slot: Int) {
    guard let memory else { return }
    keep(memory, owner: nil, slot: slot, names: [ObjectIdentifier(memory)], ticket: drawTicket())
  }

  /// Keeps callbacks for ever: after a call that failed, C may or may not have taken it.
  public func keepForEver(_ handles: [AnyObject?]) {
    change { state in
      state.keptForEver += handles.compactMap(\.self)
      return []
    }
  }

  /// The function pointer of a callback that C never lets go of: the one that was made when it was passed before.
  ///
  /// - Parameters:
  ///   - callback: the callback; kept alive.
  ///   - slot: which parameter of which function it is passed to.
  ///   - make: makes the function pointer.
  public func forever<Handle, Failure: Error>(
    _ callback: AnyObject, slot: Int, make: () throws(Failure) -> Handle
  ) throws(Failure) -> Handle {
    let key = ForeverKey(callback: ObjectIdentifier(callback), slot: slot)
    if let kept = state.withLock({ $0.forever[key]?.handle as? Handle }) { return kept }
    var handle = try make()
    change { state in
      // Another thread may have made one meanwhile, and C has that.
      if let kept = state.forever[key]?.handle as? Handle {
        handle = kept
      } else {
        state.forever[key] = (callback, handle)
      }
      return []
    }
    return handle
  }

  /// Keeps a callback until C has called it.
  ///
  /// - Parameters:
  ///   - callback: the callback, which is passed this one time.
  ///   - handle: what keeps its function pointer alive.
  public func keepOnce<each Parameter, Result, Failure: Error>(
    _ callback: ForeignCallback<Failure, repeat each Parameter, Result>?, _ handle: AnyObject?
  ) {
    guard let handle, let onceCalled = callback?.onceCalled else { return }
    let key = ObjectIdentifier(onceCalled)
    onceCalled.then { [self] in
      change { [$0.once.removeValue(forKey: key)].compactMap(\.self) }
    }
    change { state in
      state.once[key] = handle
      return []
    }
  }

  /// Takes out all that C keeps for an owner that is about to end. The caller holds it until C is done: as soon as C has
  /// freed the owner, its address can be another object's, with callbacks of its own.
  ///
  /// - Parameter owner: the C object, as a word; 0, the null pointer, owns nothing.
  public func take(owner: UInt64) -> [AnyObject] {
    guard owner != 0 else { return [] }
    var taken: [AnyObject] = []
    change { state in
      let keys = state.handles.keys.filter { $0.owner == owner }
      taken = keys.flatMap { state.handles.removeValue(forKey: $0)?.handles ?? [] }
      return []
    }
    return taken
  }

  /// Keeps for an owner again what was taken out: the call that was to end it has failed, and C may call all the same.
  ///
  /// - Parameters:
  ///   - handles: what ``take(owner:)`` gave.
  ///   - owner: the C object, as a word.
  public func putBack(_ handles: [AnyObject], owner: UInt64) {
    guard !handles.isEmpty else { return }
    change { state in
      // Which slot each was in is not known any more, and need not be: they end with the owner.
      let key = Key(owner: owner, slot: -1, names: [])
      state.time += 1
      state.handles[key] = Kept(time: state.time, handles: handles + (state.handles[key]?.handles ?? []))
      return []
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

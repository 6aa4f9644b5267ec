/// Keeps the callbacks that C retains alive, each until it is replaced or its owner is released.
///
/// A store that is not empty keeps itself alive, because C may call the callbacks after the last reference to the
/// binding is gone.
@_documentation(visibility: internal)
public final class _CallbackStore: Sendable {
  private struct Key: Hashable {
    let owner: UInt64?
    let parameter: _ParameterID?
    let key: [AnyHashable]
  }

  private struct PermanentKey: Hashable {
    let callback: ObjectIdentifier
    let parameter: _ParameterID
  }

  private struct Kept {
    /// The point in time; a call that drew its replacement order before it overlapped with this one.
    let time: UInt64
    let handles: [AnyObject]
  }

  private struct State {
    /// A counter of calls and insertions, which orders them.
    var time: UInt64 = 0
    var handles: [Key: Kept] = [:]
    var keptForEver: [AnyObject] = []
    /// Permanent callbacks, each with its handle, by the parameter that it was passed to.
    var permanent: [PermanentKey: (callback: AnyObject, handle: Any)] = [:]
    /// Callbacks that C has not called yet, with the objects that keep their function pointers alive.
    var once: [ObjectIdentifier: AnyObject] = [:]
    var store: _CallbackStore?

    var count: Int {
      handles.values.reduce(keptForEver.count + permanent.count + once.count) { $0 + $1.handles.count }
    }
  }

  private let state = Locked(State())

  /// Makes an empty store.
  public init() {}

  /// Returns the replacement order of a call that may replace callbacks; draw it before the call.
  public func drawOrder() -> UInt64 {
    state.withLock { state in
      state.time += 1
      return state.time
    }
  }

  /// Keeps a callback for an owner, and releases the one that it replaces.
  ///
  /// If two calls overlapped, because one ran inside the other or on another thread, it is unknown which callback C has
  /// now, and both are kept.
  ///
  /// - Parameters:
  ///   - handle: the object that keeps the function pointer alive; nil if C got a null pointer.
  ///   - owner: the C object that retains the callback, as a word; nil for the library as a whole.
  ///   - parameter: the parameter that the callback was passed to.
  ///   - key: the arguments by which C distinguishes the callbacks that an owner retains for this parameter.
  ///   - order: the replacement order that was drawn before the call; 0 replaces nothing.
  public func retain(
    _ handle: AnyObject?, owner: UInt64?, _ parameter: _ParameterID, key: [AnyHashable] = [], order: UInt64
  ) {
    change { state in
      let key = Key(owner: owner, parameter: parameter, key: key)
      let kept = state.handles[key]
      let overlaps = kept.map { $0.time > order } ?? false
      let handles = [handle].compactMap(\.self) + (overlaps ? kept?.handles ?? [] : [])
      state.time += 1
      state.handles[key] = handles.isEmpty ? nil : Kept(time: state.time, handles: handles)
      return overlaps ? [] : kept?.handles ?? []
    }
  }

  /// Keeps memory that C retains permanently; memory that is passed again is kept only once.
  ///
  /// - Parameters:
  ///   - memory: the object that keeps it alive; nil if C got a null pointer.
  ///   - parameter: the parameter that the memory was passed to.
  public func keepPermanently(_ memory: AnyObject?, _ parameter: _ParameterID) {
    guard let memory else { return }
    retain(memory, owner: nil, parameter, key: [ObjectIdentifier(memory)], order: drawOrder())
  }

  /// Keeps callbacks permanently, because C may have retained them although the call failed.
  public func keepForEver(_ handles: [AnyObject?]) {
    change { state in
      state.keptForEver += handles.compactMap(\.self)
      return []
    }
  }

  /// Returns the function pointer of a permanent callback, and reuses the one that was made when it was passed before.
  ///
  /// - Parameters:
  ///   - callback: the callback, which is retained.
  ///   - parameter: the parameter that the callback is passed to.
  ///   - make: a closure that makes the function pointer.
  /// - Returns: the handle of the function pointer.
  /// - Throws: the error that `make` throws.
  public func permanent<Callback: AnyObject, Handle, Failure: Error>(
    _ callback: Callback, _ parameter: _ParameterID, make: (Callback) throws(Failure) -> Handle
  ) throws(Failure) -> Handle {
    let key = PermanentKey(callback: ObjectIdentifier(callback), parameter: parameter)
    if let kept = state.withLock({ $0.permanent[key]?.handle as? Handle }) { return kept }
    var handle = try make(callback)
    change { state in
      // Another thread may have made one meanwhile, and C has that one.
      if let kept = state.permanent[key]?.handle as? Handle {
        handle = kept
      } else {
        state.permanent[key] = (callback, handle)
      }
      return []
    }
    return handle
  }

  /// Returns the function pointer of a permanent callback; nil for none.
  public func permanent<Callback: AnyObject, Handle, Failure: Error>(
    optional callback: Callback?, _ parameter: _ParameterID, make: (Callback) throws(Failure) -> Handle
  ) throws(Failure) -> Handle? {
    guard let callback else { return nil }
    return try permanent(callback, parameter, make: make) as Handle
  }

  /// Keeps a callback until C has called it.
  ///
  /// - Parameters:
  ///   - callback: the callback, made for this one call.
  ///   - handle: the object that keeps its function pointer alive.
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

  /// Removes and returns everything that C retains for an owner that is about to be released.
  ///
  /// Take before the call, and hold the result until C has returned: as soon as C has freed the owner, its address may
  /// belong to another object with callbacks of its own.
  ///
  /// - Parameter owner: the C object, as a word; 0, the null pointer, owns nothing.
  /// - Returns: the objects that keep the callbacks alive.
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

  /// Keeps removed callbacks for an owner again, because the call that should have released it failed, and C may still
  /// call them.
  ///
  /// - Parameters:
  ///   - handles: the result of ``take(owner:)``.
  ///   - owner: the C object, as a word.
  public func putBack(_ handles: [AnyObject], owner: UInt64) {
    guard !handles.isEmpty else { return }
    change { state in
      // Their parameters are no longer known, and are not needed: they are released with the owner.
      let key = Key(owner: owner, parameter: nil, key: [])
      state.time += 1
      state.handles[key] = Kept(time: state.time, handles: handles + (state.handles[key]?.handles ?? []))
      return []
    }
  }

  /// The number of callbacks in the store.
  public var count: Int { state.withLock(\.count) }

  /// Changes the store; removed objects are released outside the lock, because their deinitializers may use this store.
  private func change(_ body: (inout State) -> [AnyObject]) {
    let released = state.withLock { state in
      let released = body(&state)
      state.store = state.count == 0 ? nil : self
      return released
    }
    withExtendedLifetime(released) {}
  }
}

internal import Caisson
internal import Testing

@Suite struct CallbackStoreTests {
  private final class Handle {}

  @Test func keepsUntilReplaced() {
    let store = _CallbackStore()
    weak var first: Handle?
    do {
      let handle = Handle()
      first = handle
      store.retain(handle, owner: 1, _ParameterID(0, 1), order: store.drawOrder())
    }
    #expect(first != nil)
    store.retain(Handle(), owner: 2, _ParameterID(0, 1), order: store.drawOrder())
    store.retain(Handle(), owner: 1, _ParameterID(0, 2), order: store.drawOrder())
    #expect(first != nil)
    store.retain(nil, owner: 1, _ParameterID(0, 1), order: store.drawOrder())
    #expect(first == nil)
    #expect(store.count == 2)
    _ = store.take(owner: 1)
    _ = store.take(owner: 2)
  }

  @Test func releasesAllOfAnOwner() {
    let store = _CallbackStore()
    weak var kept: Handle?
    do {
      let handle = Handle()
      kept = handle
      store.retain(handle, owner: 1, _ParameterID(0, 1), order: store.drawOrder())
      store.retain(handle, owner: 1, _ParameterID(0, 2), order: store.drawOrder())
      store.retain(handle, owner: 2, _ParameterID(0, 1), order: store.drawOrder())
    }
    #expect(store.take(owner: 1).count == 2)
    #expect(kept != nil && store.count == 1)
    do {
      // What was taken lives as long as the caller holds it.
      let taken = store.take(owner: 2)
      #expect(kept != nil && taken.count == 1 && store.count == 0)
    }
    #expect(kept == nil)
  }

  @Test func livesWhileItKeepsSomething() {
    weak var store: _CallbackStore?
    weak var handle: Handle?
    do {
      let made = _CallbackStore()
      let object = Handle()
      (store, handle) = (made, object)
      made.retain(object, owner: 1, _ParameterID(0, 1), order: made.drawOrder())
    }
    #expect(store != nil && handle != nil)
    _ = store?.take(owner: 1)
    #expect(store == nil && handle == nil)
  }

  /// As where two threads pass it at the same time: C has what was made for the first, and must keep it.
  @Test func permanentCallbacksAreMadeOnce() {
    let store = _CallbackStore()
    let callback = Handle()
    var first: Handle?
    let second = store.permanent(callback, _ParameterID(0, 1)) { _ in
      first = store.permanent(callback, _ParameterID(0, 1)) { _ in Handle() }
      return Handle()
    }
    #expect(first === second && store.count == 1)
  }

  @Test func lettingGoMayUseTheStoreAgain() {
    final class Nested {
      let store: _CallbackStore
      init(_ store: _CallbackStore) { self.store = store }
      deinit { _ = store.take(owner: 9) }
    }
    let store = _CallbackStore()
    store.retain(Nested(store), owner: 1, _ParameterID(0, 1), order: store.drawOrder())
    _ = store.take(owner: 1)
    #expect(store.count == 0)
  }

  @Test func theLibraryIsNoNullPointer() {
    let store = _CallbackStore()
    store.retain(Handle(), owner: nil, _ParameterID(0, 1), order: store.drawOrder())
    #expect(store.take(owner: 0).isEmpty)
    #expect(store.count == 1)
    store.retain(nil, owner: nil, _ParameterID(0, 1), order: store.drawOrder())
    #expect(store.count == 0)
  }

  @Test(arguments: [true, false])
  func overlappingCallsKeepBoth(_ firstReturnsFirst: Bool) {
    let store = _CallbackStore()
    let first = store.drawOrder()
    let second = store.drawOrder()
    // Inside one another, or side by side on two threads: in either order, C may have either callback.
    store.retain(Handle(), owner: 1, _ParameterID(0, 1), order: firstReturnsFirst ? first : second)
    store.retain(Handle(), owner: 1, _ParameterID(0, 1), order: firstReturnsFirst ? second : first)
    #expect(store.count == 2)
    store.retain(Handle(), owner: 1, _ParameterID(0, 1), order: store.drawOrder())
    #expect(store.count == 1)
    #expect(store.take(owner: 1).count == 1)
  }
}

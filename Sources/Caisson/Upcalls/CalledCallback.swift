public import CCaisson

/// A callback that C has called, as its trampoline or what C handed back finds it: for generated code.
///
/// Another thread may end the callback meanwhile. To find it and to hold it is one step, and who lets go of it last ends it.
@frozen
public struct CalledCallback {
  @usableFromInline let callback: UnsafeMutablePointer<caisson_callback>
  /// What C handed back, which is given once; nil for a trampoline.
  @usableFromInline let context: UnsafeMutableRawPointer?

  @inlinable
  init(_ callback: UnsafeMutablePointer<caisson_callback>, context: UnsafeMutableRawPointer? = nil) {
    self.callback = callback
    self.context = context
  }

  /// The callback's object. The caller knows that it does not end meanwhile.
  @inlinable
  @inline(__always)
  var object: UnsafeMutableRawPointer {
    guard let context else { return callback.pointee.object.unsafelyUnwrapped }
    return caisson_context_object(context)
  }

  /// Begins a call: the callback's object, which lives until ``leave()``.
  @inlinable
  @inline(__always)
  func enter() -> UnsafeMutableRawPointer {
    var generation: UInt32 = 0
    let object = caisson_enter_callback(callback, &generation)
    guard let context else {
      guard let object else { caisson_refuse_callback(callback.pointee.name) }
      return object
    }
    guard let object, generation == caisson_context_generation(context) else { caisson_refuse_context(context) }
    return object
  }

  /// Ends a call.
  @inlinable
  @inline(__always)
  func leave() {
    if let object = caisson_leave_callback(callback) { end(object) }
  }

  /// The callback has expired while it ran, and this was the last call.
  @usableFromInline
  func end(_ object: UnsafeMutableRawPointer) {
    if context == nil {
      TrampolinePool.shared.give(back: caisson_trampoline_index(callback))
    } else {
      caisson_free_context(callback)
    }
    Unmanaged<AnyObject>.fromOpaque(object).release()
  }
}

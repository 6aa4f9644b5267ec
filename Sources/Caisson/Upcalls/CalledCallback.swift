public import CCaisson

/// A callback that C has called, found through its trampoline or context; for generated code.
///
/// Another thread may end the callback meanwhile. Finding and retaining it is therefore one atomic step, and whoever
/// releases it last ends it.
@frozen
@_documentation(visibility: internal)
public struct _CalledCallback {
  @usableFromInline let callback: UnsafeMutablePointer<caisson_callback>
  /// The context that C passed back; nil for a trampoline.
  @usableFromInline let context: UnsafeMutableRawPointer?

  @inlinable
  init(_ callback: UnsafeMutablePointer<caisson_callback>, context: UnsafeMutableRawPointer? = nil) {
    self.callback = callback
    self.context = context
  }

  /// The callback's object; the caller guarantees that it stays alive.
  @inlinable
  @inline(__always)
  var object: UnsafeMutableRawPointer {
    guard let context else { return callback.pointee.object.unsafelyUnwrapped }
    return caisson_context_object(context)
  }

  /// Begins a call, and returns the callback's object, which lives until ``leave()``.
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

  /// Frees a callback that expired during its last running call.
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

public import CCaisson

/// A callback that C finds by its context pointer, so that it needs no function pointer of its own; for generated code.
///
/// The context is not an address but a number that is used only once: calling an expired callback ends the program with
/// a report that names the declaration, and never reaches another callback.
@_documentation(visibility: internal)
public final class _ContextualCallback {
  /// The function that C calls, of the callback's own C type.
  public let address: UnsafeMutableRawPointer
  /// The context pointer, which C passes back.
  public let context: UnsafeMutableRawPointer

  /// Puts an object behind a context.
  ///
  /// - Parameters:
  ///   - object: the object that calls from C find; it is retained.
  ///   - name: the declaration, for messages.
  ///   - entry: the function that C calls.
  public init(_ object: AnyObject, name: StaticString, entry: UnsafeMutableRawPointer) {
    address = entry
    context = caisson_bind_context(
      Unmanaged.passRetained(object).toOpaque(),
      UnsafeRawPointer(name.utf8Start).assumingMemoryBound(to: CChar.self))
  }

  deinit {
    // If a call is running, it releases the object when it ends.
    guard let object = caisson_expire_context(context) else { return }
    Unmanaged<AnyObject>.fromOpaque(object).release()
  }

  /// Returns the callback behind a context that C passed back.
  @inlinable
  @inline(__always)
  public static func current(behind context: UnsafeMutableRawPointer?) -> _CalledCallback {
    _CalledCallback(caisson_context_callback(context), context: context)
  }
}

public import CCaisson

/// Where C takes what it hands back to a callback: a part of a description, which the macros read.
///
/// ```swift
/// @C("qsort_r", contexts: ["areInOrder": .after(.last)])
/// ```
public enum CallbackContext {
  /// In the parameter before the callback.
  case before(Position)
  /// In the parameter after the callback.
  case after(Position)
  /// In the parameter at this position among all of C's, from 0.
  case at(Int, Position)

  /// Where the function that C calls takes it.
  public enum Position: Sendable {
    /// In its first parameter.
    case first
    /// In its last parameter.
    case last
  }
}

/// A callback behind the pointer that C hands back to the function it calls: for generated code. No function pointer has to be
/// made for it.
///
/// What C has is no address but a number that is given once: a call after this has ended ends the program with a report of the
/// declaration, and never reaches another callback.
public final class ContextualCallback {
  /// The function that C calls, of the callback's own C type.
  public let address: UnsafeMutableRawPointer
  /// What C hands back.
  public let context: UnsafeMutableRawPointer

  /// Puts an object behind a context.
  ///
  /// - Parameters:
  ///   - object: what C's call is to find; kept alive.
  ///   - name: the declaration, for reports.
  ///   - entry: the function that C calls.
  public init(_ object: AnyObject, name: StaticString, entry: UnsafeMutableRawPointer) {
    address = entry
    context = caisson_bind_context(
      Unmanaged.passRetained(object).toOpaque(),
      UnsafeRawPointer(name.utf8Start).assumingMemoryBound(to: CChar.self))
  }

  deinit {
    // A call that is running lets go of it when it ends.
    guard let object = caisson_expire_context(context) else { return }
    Unmanaged<AnyObject>.fromOpaque(object).release()
  }

  /// The callback behind a context that C handed back.
  @inlinable
  @inline(__always)
  public static func current(behind context: UnsafeMutableRawPointer?) -> CalledCallback {
    CalledCallback(caisson_context_callback(context), context: context)
  }
}

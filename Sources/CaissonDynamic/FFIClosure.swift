internal import CCaisson
internal import CFFI
internal import Caisson

/// The function that libffi calls when C calls a closure.
typealias ClosureEntry =
  @convention(c) (
    UnsafeMutablePointer<ffi_cif>?, UnsafeMutableRawPointer?,
    UnsafeMutablePointer<UnsafeMutableRawPointer?>?, UnsafeMutableRawPointer?
  ) -> Void

/// libffi's memory for a closure, and what its function pointer stands for; freed with this object.
final class FFIClosure {
  let signature: Signature
  /// The function pointer.
  let code: UnsafeMutableRawPointer
  /// What libffi hands to the function that it calls.
  let callback: UnsafeMutablePointer<caisson_callback>

  private let closure: UnsafeMutablePointer<ffi_closure>

  /// Lets a function pointer call `entry`.
  init(_ target: CallbackTarget<HostSpace>, signature: Signature, entry: ClosureEntry) {
    var code: UnsafeMutableRawPointer?
    guard let memory = ffi_closure_alloc(MemoryLayout<ffi_closure>.size, &code), let code else {
      fatalError("caisson: libffi has no memory for the callback \(target.name)")
    }
    self.signature = signature
    self.code = code
    closure = memory.assumingMemoryBound(to: ffi_closure.self)
    callback = .allocate(capacity: 1)
    callback.initialize(to: caisson_callback(object: nil, name: Self.text(target.name), state: 0))
    ffi_prep_closure_loc(closure, signature.interface, entry, callback, code)
  }

  deinit {
    ffi_closure_free(closure)
    callback.deallocate()
  }

  /// Lets the function pointer stand for an object.
  func bind(_ object: AnyObject, name: StaticString) {
    caisson_bind_callback(callback, Unmanaged.passRetained(object).toOpaque(), Self.text(name))
  }

  private static func text(_ name: StaticString) -> UnsafePointer<CChar> {
    UnsafeRawPointer(name.utf8Start).assumingMemoryBound(to: CChar.self)
  }
}

/// The closures that expired last: kept for a while, so that a late call of C's is reported and not a jump into memory
/// that is something else by now.
final class ExpiredClosures: Sendable {
  static let shared = ExpiredClosures()

  private static let capacity = 1024

  private struct Ring {
    var closures: [FFIClosure] = []
    var oldest = 0
  }

  private let ring = Locked(Ring())

  /// Takes over a closure; frees the one that expired longest ago if there are too many.
  func add(_ closure: FFIClosure) {
    ring.withLock { ring in
      if ring.closures.count < Self.capacity {
        ring.closures.append(closure)
      } else {
        ring.closures[ring.oldest] = closure
        ring.oldest = (ring.oldest + 1) % Self.capacity
      }
    }
  }
}

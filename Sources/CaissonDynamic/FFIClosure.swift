internal import CCaisson
internal import CFFI
internal import CaissonLinking

/// A function that libffi calls when C calls a closure.
typealias ClosureEntry =
  @convention(c) (
    UnsafeMutablePointer<ffi_cif>?, UnsafeMutableRawPointer?,
    UnsafeMutablePointer<UnsafeMutableRawPointer?>?, UnsafeMutableRawPointer?
  ) -> Void

/// A libffi closure and the callback that it is bound to, freed with this object.
final class FFIClosure {
  let signature: Signature
  /// The function pointer.
  let code: UnsafeMutableRawPointer
  /// The value that libffi passes to the function that it calls.
  let callback: UnsafeMutablePointer<caisson_callback>

  private let closure: UnsafeMutablePointer<ffi_closure>

  /// Makes a function pointer that calls `entry`.
  init(_ target: CallbackTarget<HostSpace>, signature: Signature, entry: ClosureEntry) {
    var code: UnsafeMutableRawPointer?
    guard let memory = ffi_closure_alloc(MemoryLayout<ffi_closure>.size, &code), let code else {
      fatalError("caisson: libffi cannot allocate memory for the callback \(target.name)")
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

  /// Binds the function pointer to an object.
  func bind(_ object: AnyObject, name: StaticString) {
    caisson_bind_callback(callback, Unmanaged.passRetained(object).toOpaque(), Self.text(name))
  }

  private static func text(_ name: StaticString) -> UnsafePointer<CChar> {
    UnsafeRawPointer(name.utf8Start).assumingMemoryBound(to: CChar.self)
  }
}

/// The closures that expired most recently, held for a while, so that a late call from C is reported instead of jumping
/// into memory that has been reused.
final class ExpiredClosures: Sendable {
  static let shared = ExpiredClosures()

  private static let capacity = 1024

  private struct Ring {
    var closures: [FFIClosure] = []
    var oldest = 0
  }

  private let ring = Locked(Ring())

  /// Adds a closure, and frees the one that expired longest ago if there are too many.
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

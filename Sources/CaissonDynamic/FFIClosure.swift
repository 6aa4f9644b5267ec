internal import CFFI
internal import Caisson

/// The function that libffi calls when C calls a closure.
typealias ClosureEntry =
  @convention(c) (
    UnsafeMutablePointer<ffi_cif>?, UnsafeMutableRawPointer?,
    UnsafeMutablePointer<UnsafeMutableRawPointer?>?, UnsafeMutableRawPointer?
  ) -> Void

/// libffi's memory for a closure; freed with this object.
final class FFIClosure {
  let signature: Signature
  /// The function pointer.
  let code: UnsafeMutableRawPointer

  private let closure: UnsafeMutablePointer<ffi_closure>
  private let name: StaticString

  init(_ target: CallbackTarget<HostSpace>, signature: Signature) {
    var code: UnsafeMutableRawPointer?
    guard let memory = ffi_closure_alloc(MemoryLayout<ffi_closure>.size, &code), let code else {
      fatalError("caisson: libffi has no memory for the callback \(target.name)")
    }
    self.signature = signature
    self.code = code
    name = target.name
    closure = memory.assumingMemoryBound(to: ffi_closure.self)
  }

  deinit { ffi_closure_free(closure) }

  /// Lets the function pointer call `entry`.
  func prepare(context: UnsafeMutableRawPointer, entry: ClosureEntry) {
    ffi_prep_closure_loc(closure, signature.interface, entry, context, code)
  }

  /// Lets the function pointer say that it was called too late, and end the program.
  fileprivate func expire() {
    prepare(context: UnsafeMutableRawPointer(mutating: name.utf8Start)) { _, _, _, name in
      let name = name.map { String(cString: $0.assumingMemoryBound(to: CChar.self)) } ?? "a callback"
      fatalError(
        "caisson: C called the callback \(name) after it had expired. If C keeps it after the call, say so in the "
          + "description: @C(..., retains: [...]).")
    }
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
    closure.expire()
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

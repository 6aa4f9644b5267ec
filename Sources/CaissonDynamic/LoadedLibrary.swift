internal import CCaisson
internal import CaissonLinking

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#endif

/// An open library, and the signatures that are prepared for calls into it.
final class LoadedLibrary: @unchecked Sendable {  // The lock guards all mutable state.
  let name: String
  private let handle: UnsafeMutableRawPointer?
  private let signatures = Locked([Signature.Shape: Signature]())

  init(name: String, handle: UnsafeMutableRawPointer?) {
    self.name = name
    self.handle = handle
  }

  /// Returns the address of a symbol, or nil; for a thread-local variable, the current thread's address.
  func address(of symbol: String) -> UnsafeMutableRawPointer? { dlsym(handle, symbol) }

  /// Returns whether an address is inside a loaded file; thread-local variables are not.
  static func holds(_ address: UnsafeMutableRawPointer) -> Bool {
    caisson_is_loaded(address) != 0
  }

  /// Returns the prepared signature of a shape; each is prepared only once.
  func signature(_ shape: Signature.Shape, types: TypeTable) throws(LinkProblem.Reason) -> Signature {
    if let signature = signatures.withLock({ $0[shape] }) { return signature }
    let signature = try Signature(shape, types: types)
    // Entries point into the first one, so another thread's must not replace it.
    return signatures.withLock { known in
      if let first = known[shape] { return first }
      known[shape] = signature
      return signature
    }
  }

  /// Returns the signature of a callback, which was prepared with the function that takes it.
  func callbackSignature(of target: CallbackTarget<HostSpace>) -> Signature {
    guard let signature = try? signature(Signature.Shape(target.type, types: target.types), types: target.types) else {
      // Unsupported signatures were rejected with the function.
      fatalError("caisson: libffi rejects the signature of the callback \(target.name)")
    }
    return signature
  }
}

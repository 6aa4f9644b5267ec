internal import CCaisson
internal import Caisson

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#endif

/// An open library, and the signatures that were prepared for calls into it.
final class LoadedLibrary: @unchecked Sendable {  // The lock guards what changes.
  let name: String
  private let handle: UnsafeMutableRawPointer?
  private let signatures = Locked([Signature.Shape: Signature]())

  init(name: String, handle: UnsafeMutableRawPointer?) {
    self.name = name
    self.handle = handle
  }

  /// The address of a symbol, or nil; of a thread-local variable, the current thread's.
  func address(of symbol: String) -> UnsafeMutableRawPointer? { dlsym(handle, symbol) }

  /// Whether an address lies in what some library was loaded from: what a thread has of its own does not.
  static func holds(_ address: UnsafeMutableRawPointer) -> Bool {
    caisson_is_loaded(address) != 0
  }

  /// The prepared signature of a shape; each is prepared once.
  func signature(_ shape: Signature.Shape, types: TypeTable) throws(LinkProblem.Reason) -> Signature {
    if let signature = signatures.withLock({ $0[shape] }) { return signature }
    let signature = try Signature(shape, types: types)
    // Entries point into the first: another thread's must not take its place.
    return signatures.withLock { known in
      if let first = known[shape] { return first }
      known[shape] = signature
      return signature
    }
  }

  /// The signature of a callback, which was prepared with the function that it is passed to.
  func callbackSignature(of target: CallbackTarget<HostSpace>) -> Signature {
    guard let signature = try? signature(Signature.Shape(target.type, types: target.types), types: target.types) else {
      // What libffi cannot pass was refused with the function.
      fatalError("caisson: libffi refuses the signature of the callback \(target.name)")
    }
    return signature
  }
}

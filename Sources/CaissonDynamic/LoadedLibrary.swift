internal import CFFI
internal import Caisson

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#endif

/// An open library, and the signatures that were prepared for calls into it.
final class LoadedLibrary {
  let name: String
  private let handle: UnsafeMutableRawPointer?
  private var signatures: [FunctionType: Signature] = [:]

  init(name: String, handle: UnsafeMutableRawPointer?) {
    self.name = name
    self.handle = handle
  }

  /// The address of a symbol, or nil.
  func address(of symbol: String) -> UnsafeMutableRawPointer? { dlsym(handle, symbol) }

  /// The prepared signature of a function type; each is prepared once.
  func signature(of type: FunctionType) throws(LinkProblem.Reason) -> Signature {
    if let signature = signatures[type] { return signature }
    let signature = try Signature(type)
    signatures[type] = signature
    return signature
  }

  /// The signature of a callback, which was prepared with the function that it is passed to.
  func callbackSignature(of target: CallbackTarget<HostSpace>) -> Signature {
    guard let signature = try? signature(of: target.type) else {
      // A callback's parameters and result are values, and libffi knows them all.
      fatalError("caisson: libffi refuses the signature of the callback \(target.name)")
    }
    return signature
  }
}

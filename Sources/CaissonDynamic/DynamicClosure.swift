internal import CCaisson
internal import CaissonLinking

/// A libffi function pointer for a callback, which can be called while this object lives.
final class DynamicClosure {
  let address: HostAddress

  private let callback: UnsafeMutablePointer<caisson_callback>

  init(_ target: CallbackTarget<HostSpace>, signature: Signature) {
    let callback = DynamicCallback(target, signature: signature)
    callback.closure.bind(callback, name: target.name)
    self.callback = callback.closure.callback
    address = HostAddress(bits: UInt(bitPattern: callback.closure.code))
  }

  deinit {
    // If a call is running, it releases the callback when it ends.
    if let object = caisson_expire_callback(callback) { Unmanaged<AnyObject>.fromOpaque(object).release() }
  }
}

/// The object behind a libffi function pointer; it lives until the pointer has expired and no call is running.
private final class DynamicCallback {
  let closure: FFIClosure

  private let target: CallbackTarget<HostSpace>

  init(_ target: CallbackTarget<HostSpace>, signature: Signature) {
    self.target = target
    closure = FFIClosure(target, signature: signature) { _, result, arguments, callback in
      guard let callback = callback?.assumingMemoryBound(to: caisson_callback.self), let result else { return }
      DynamicCallback.run(callback, arguments, result)
    }
  }

  deinit { ExpiredClosures.shared.add(closure) }

  /// Runs the callback for a call from C; another thread may end it meanwhile.
  private static func run(
    _ callback: UnsafeMutablePointer<caisson_callback>,
    _ arguments: UnsafeMutablePointer<UnsafeMutableRawPointer?>?, _ result: UnsafeMutableRawPointer
  ) {
    var generation: UInt32 = 0
    guard let object = caisson_enter_callback(callback, &generation) else {
      caisson_refuse_callback(callback.pointee.name)
    }
    Unmanaged<DynamicCallback>.fromOpaque(object)._withUnsafeGuaranteedRef { $0.run(arguments, result) }
    if let object = caisson_leave_callback(callback) { Unmanaged<AnyObject>.fromOpaque(object).release() }
  }

  /// Runs the callback with libffi's arguments, each behind a pointer.
  private func run(
    _ arguments: UnsafeMutablePointer<UnsafeMutableRawPointer?>?, _ result: UnsafeMutableRawPointer
  ) {
    withUnsafeTemporaryAllocation(of: UnsafeMutableRawPointer?.self, capacity: 1) { none in
      let given = arguments.map { UnsafePointer($0) } ?? UnsafePointer(none.baseAddress.unsafelyUnwrapped)
      if closure.signature.arguments.isPlain {
        target.invoke(given, result, .host)
      } else {
        closure.signature.arguments.withWhole(given) { target.invoke($0, result, .host) }
      }
    }
    if case .integer(let type) = closure.signature.result.unqualified.scalar { widen(result, type) }
  }

  /// Extends a stored integer result to a whole register, as libffi expects (`ffi_arg`).
  private func widen(_ result: UnsafeMutableRawPointer, _ type: IntegerType) {
    let isSigned = type.isSigned(in: .host)
    let word: UInt64
    switch type.size(in: .host) {
    case 1: word = isSigned ? extend(result.load(as: Int8.self)) : UInt64(result.load(as: UInt8.self))
    case 2: word = isSigned ? extend(result.load(as: Int16.self)) : UInt64(result.load(as: UInt16.self))
    case 4: word = isSigned ? extend(result.load(as: Int32.self)) : UInt64(result.load(as: UInt32.self))
    default: return
    }
    result.storeBytes(of: word, as: UInt64.self)
  }

  private func extend(_ value: some SignedInteger) -> UInt64 { UInt64(bitPattern: Int64(value)) }
}

extension CType {
  /// The integer type that an enumeration is passed as; other types unchanged.
  fileprivate var scalar: CType {
    if case .enumeration(_, let type) = self { .integer(type) } else { self }
  }
}

internal import CFFI
internal import Caisson

/// A function pointer that libffi made, behind which a callback stands.
final class DynamicClosure {
  let address: HostAddress

  private let closure: FFIClosure
  private let target: CallbackTarget<HostSpace>

  init(_ target: CallbackTarget<HostSpace>, signature: Signature) {
    self.target = target
    closure = FFIClosure(target, signature: signature)
    address = HostAddress(bits: UInt(bitPattern: closure.code))
    // The closure expires with this object, so it need not hold it.
    closure.prepare(context: Unmanaged.passUnretained(self).toOpaque()) { _, result, arguments, context in
      guard let context, let result else { return }
      Unmanaged<DynamicClosure>.fromOpaque(context).takeUnretainedValue().run(arguments, result)
    }
  }

  deinit { ExpiredClosures.shared.add(closure) }

  /// Runs the callback on libffi's arguments, each behind a pointer to a value of its own size.
  private func run(
    _ arguments: UnsafeMutablePointer<UnsafeMutableRawPointer?>?, _ result: UnsafeMutableRawPointer
  ) {
    let sizes = closure.signature.parameterSizes
    let word = withUnsafeTemporaryAllocation(of: UInt64.self, capacity: max(sizes.count, 1)) { words in
      for (index, size) in sizes.enumerated() {
        let argument = HostAddress(bits: UInt(bitPattern: arguments.unsafelyUnwrapped[index]))
        words[index] = HostSpace.loadWord(at: argument, byteCount: size)
      }
      return target.invoke(UnsafePointer(words.baseAddress.unsafelyUnwrapped), .host)
    }
    switch closure.signature.result {
    case .void: break
    case .floating(.float): result.storeBytes(of: UInt32(truncatingIfNeeded: word), as: UInt32.self)
    // libffi takes integers as a whole register (ffi_arg).
    default: result.storeBytes(of: word, as: UInt64.self)
    }
  }
}

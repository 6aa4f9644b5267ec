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

  /// Runs the callback on libffi's arguments, each behind a pointer.
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

  /// libffi takes an integer as a whole register (`ffi_arg`): extends the result that was written.
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
  /// The integer that an enumeration is passed as; other types themselves.
  fileprivate var scalar: CType {
    if case .enumeration(_, let type) = self { .integer(type) } else { self }
  }
}

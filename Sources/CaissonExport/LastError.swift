#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#endif

/// The outcome of the last call of an exported function on a thread.
final class LastError {
  private(set) var code: CInt = 0
  private(set) var message: UnsafeMutablePointer<CChar>?

  deinit { message?.deallocate() }

  private func set(_ code: CInt, _ text: String?) {
    message?.deallocate()
    self.code = code
    message = text.map { text in
      // C would not see the text after a NUL.
      let bytes = text.utf8.prefix { $0 != 0 }
      let copy = UnsafeMutablePointer<CChar>.allocate(capacity: bytes.count + 1)
      for (index, byte) in bytes.enumerated() { copy[index] = CChar(bitPattern: byte) }
      copy[bytes.count] = 0
      return copy
    }
  }

  private static let key: pthread_key_t = {
    var key = pthread_key_t()
    pthread_key_create(&key) { value in
      #if canImport(Darwin)
        Unmanaged<LastError>.fromOpaque(value).release()
      #else
        if let value { Unmanaged<LastError>.fromOpaque(value).release() }
      #endif
    }
    return key
  }()

  /// The current thread's last error; nil if no call on it has failed yet.
  static var current: LastError? {
    pthread_getspecific(key).map { Unmanaged<LastError>.fromOpaque($0).takeUnretainedValue() }
  }

  /// Records that a call succeeded.
  static func clear() {
    guard let current, current.code != 0 else { return }
    current.set(0, nil)
  }

  /// Records an error, and returns its status.
  static func set(_ error: any Error, in function: StaticString) -> CInt {
    let code = status(of: error)
    if let current {
      current.set(code, "\(function): \(error)")
    } else {
      let new = LastError()
      new.set(code, "\(function): \(error)")
      pthread_setspecific(key, Unmanaged.passRetained(new).toOpaque())
    }
    return code
  }

  private static func status(of error: any Error) -> CInt {
    if let failure = error as? ExportFailure { return failure.reason.rawValue }
    var own: CInt?
    if let error = error as? any ExportedError {
      own = error.exportedCode
    } else if let number = (error as? any RawRepresentable)?.rawValue as? any BinaryInteger {
      own = CInt(exactly: number)
    }
    // An error's own status must be distinguishable from success and from the statuses above.
    return own.flatMap { $0 > 0 ? $0 : nil } ?? ExportFailure.Reason.error.rawValue
  }
}

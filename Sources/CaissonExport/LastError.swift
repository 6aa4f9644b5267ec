#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#endif

/// What the last call of an exported function on this thread came to.
final class LastError {
  private(set) var code: CInt = 0
  private(set) var message: UnsafeMutablePointer<CChar>?

  deinit { message?.deallocate() }

  private func set(_ code: CInt, _ text: String?) {
    message?.deallocate()
    self.code = code
    message = text.map { text in
      // C would not see what is behind a NUL.
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

  /// Nil where no call on this thread has gone wrong yet.
  static var current: LastError? {
    pthread_getspecific(key).map { Unmanaged<LastError>.fromOpaque($0).takeUnretainedValue() }
  }

  /// Notes that a call went well.
  static func clear() {
    guard let current, current.code != 0 else { return }
    current.set(0, nil)
  }

  /// Notes an error, and gives its status.
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
    // A status of the error's own is never taken for success, nor for one of those above.
    return own.flatMap { $0 > 0 ? $0 : nil } ?? ExportFailure.Reason.error.rawValue
  }
}

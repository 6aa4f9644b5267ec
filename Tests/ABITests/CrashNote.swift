internal import CaissonLinking
internal import Glibc

/// The call in progress, printed if it ends the program, because a wrong call may jump anywhere.
struct CrashNote: ~Copyable {
  private static let capacity = 64
  private static let length = 2048
  /// The texts of all notes, each up to its NUL. Written by one thread each, and read by the handler of a signal.
  nonisolated(unsafe) private static let texts: UnsafeMutablePointer<CChar> = {
    let texts = UnsafeMutablePointer<CChar>.allocate(capacity: capacity * length)
    texts.initialize(repeating: 0, count: capacity * length)
    for number in [SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT] { signal(number, report) }
    return texts
  }()
  private static let taken = Locked(0)

  private static let report: @convention(c) (CInt) -> Void = { number in
    for index in 0..<capacity {
      let text = texts + index * length
      if text.pointee != 0 { Glibc.write(2, text, strlen(text)) }
    }
    signal(number, SIG_DFL)
    raise(number)
  }

  private let subject: String
  private let text: UnsafeMutablePointer<CChar>

  init(_ subject: String) {
    self.subject = subject
    let index = Self.taken.withLock { taken in
      defer { taken += 1 }
      return taken % Self.capacity
    }
    text = Self.texts + index * Self.length
  }

  func set(_ call: String) {
    _ = "crashed in \(subject), or in another thread: \(call)\n".withCString { strncpy(text, $0, Self.length - 1) }
  }

  func clear() { text.pointee = 0 }
}

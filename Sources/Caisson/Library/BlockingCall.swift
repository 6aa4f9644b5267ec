#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#endif

/// Runs calls that may block on threads of their own, for functions described as `async`.
///
/// Swift's cooperative pool has one thread per core, so a call that blocks in C takes a thread away from every other
/// task. Blocking calls run on separate threads instead, one per concurrent call; a thread that stays idle for a while
/// ends.
@_documentation(visibility: internal)
public enum _BlockingCall {
  /// Runs `body` on a thread that may block, and suspends the caller until it has returned.
  ///
  /// - Parameter body: the call; runs exactly once.
  /// - Returns: the value that `body` returns.
  /// - Throws: the error that `body` throws.
  public static func run<Result, Failure: Error>(
    _ body: () throws(Failure) -> Result
  ) async throws(Failure) -> Result {
    // The closure ends before this function returns, and nothing else touches its captures meanwhile.
    let outcome = await withoutActuallyEscaping(body) { body in
      let job = Job(body: body)
      await withUnsafeContinuation { (continuation: UnsafeContinuation<Void, Never>) in
        BlockingThreads.shared.run {
          job.run()
          continuation.resume()
        }
      }
      return job.takeOutcome()
    }
    return try outcome.get()
  }

  /// A body and its outcome, used by one thread at a time: the continuation orders the accesses.
  private final class Job<Result, Failure: Error>: @unchecked Sendable {
    /// Released as soon as it has run, because it must not outlive the call.
    private var body: (() throws(Failure) -> Result)?
    private var outcome: Swift.Result<Result, Failure>?

    init(body: @escaping () throws(Failure) -> Result) { self.body = body }

    func run() {
      guard let body else { return }
      do throws(Failure) {
        outcome = .success(try body())
      } catch {
        outcome = .failure(error)
      }
      self.body = nil
    }

    func takeOutcome() -> Swift.Result<Result, Failure> {
      guard let outcome else { fatalError("caisson: a blocking call ended without an outcome") }
      self.outcome = nil
      return outcome
    }
  }
}

/// A pool of threads that wait for jobs; a thread that stays idle for a while ends.
private final class BlockingThreads: @unchecked Sendable {  // The lock guards all mutable state.
  static let shared = BlockingThreads()

  private static let idleSeconds = 10

  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private var jobs: [@Sendable () -> Void] = []
  private var idle = 0

  private init() {
    mutex.initialize(to: pthread_mutex_t())
    condition.initialize(to: pthread_cond_t())
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(condition, nil)
  }

  /// Runs a job on an idle thread, or on a new one.
  ///
  /// If the system refuses another thread, the job waits for a busy one; if there is none at all, it runs on the
  /// caller's.
  func run(_ job: @escaping @Sendable () -> Void) {
    pthread_mutex_lock(mutex)
    jobs.append(job)
    if jobs.count > idle, !startThread(), threads == 0 {
      // The pool has no thread, and the lock is held, so no other thread can have taken this job.
      let stranded = jobs
      jobs = []
      pthread_mutex_unlock(mutex)
      stranded.forEach { $0() }
      return
    }
    pthread_cond_signal(condition)
    pthread_mutex_unlock(mutex)
  }

  private var threads = 0

  /// Starts a thread, which waits for the lock that the caller holds.
  private func startThread() -> Bool {
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    guard pthread_create(&thread, nil, { _ in BlockingThreads.shared.work() }, nil) == 0 else { return false }
    threads += 1
    #if canImport(Darwin)
      if let thread { pthread_detach(thread) }
    #else
      pthread_detach(thread)
    #endif
    return true
  }

  private func work() -> UnsafeMutableRawPointer? {
    pthread_mutex_lock(mutex)
    while let job = nextJob() {
      pthread_mutex_unlock(mutex)
      job()
      pthread_mutex_lock(mutex)
    }
    threads -= 1
    pthread_mutex_unlock(mutex)
    return nil
  }

  /// Waits for the next job and returns it; nil after a while without one.
  ///
  /// The caller holds the lock.
  private func nextJob() -> (@Sendable () -> Void)? {
    var deadline = timespec()
    clock_gettime(CLOCK_REALTIME, &deadline)
    deadline.tv_sec += Self.idleSeconds
    while jobs.isEmpty {
      idle += 1
      let status = pthread_cond_timedwait(condition, mutex, &deadline)
      idle -= 1
      if status == ETIMEDOUT, jobs.isEmpty { return nil }
    }
    return jobs.removeFirst()
  }
}

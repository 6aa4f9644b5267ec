#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#endif

/// A call that may block, made on a thread of its own: what `async` in a description comes to.
///
/// Swift's cooperative threads are as few as the machine's cores; one that waits inside C is lost to all other tasks. Such calls
/// run on threads that do nothing else, as many as there are calls at a time; a thread that has none for a while
/// ends.
public enum BlockingCall {
  /// Runs `body` on a thread that may block, and waits for it without blocking one of Swift's.
  ///
  /// - Parameter body: runs once; the caller is suspended until it has returned.
  public static func run<Result, Failure: Error>(
    _ body: () throws(Failure) -> Result
  ) async throws(Failure) -> Result {
    // The closure ends before this function returns, and nobody else touches what it captured meanwhile.
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

  /// A body, and what came out of it. One thread at a time uses it: the continuation orders them.
  private final class Job<Result, Failure: Error>: @unchecked Sendable {
    /// Let go of when it has run: it must not outlive the call.
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
      guard let outcome else { fatalError("caisson: a blocking call came back without an outcome") }
      self.outcome = nil
      return outcome
    }
  }
}

/// Threads that wait for jobs, and end when there have been none for a while.
private final class BlockingThreads: @unchecked Sendable {  // The lock guards what changes.
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

  /// Runs a job on a thread that is idle, or on a new one. Where the system gives no more threads, it waits for one that is busy; where
  /// there is none at all, the caller's has to do.
  func run(_ job: @escaping @Sendable () -> Void) {
    pthread_mutex_lock(mutex)
    jobs.append(job)
    if jobs.count > idle, !startThread(), threads == 0 {
      // Nobody else takes jobs, and nobody can have taken this one: the lock is held.
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

  /// Starts a thread, with the lock held, for which it waits.
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

  /// The next job, waited for with the lock held; nil when there was none for long.
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

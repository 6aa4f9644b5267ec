internal import Caisson
public import UV

/// A loop of events on one thread: timers, and wake-ups from other threads.
///
/// It ends with ``close()``. Written once, over any back end: nothing here knows how libuv is called.
public final class EventLoop<Library: UV> {
  /// What became of the loop's handles.
  public struct Tally: Equatable, Sendable {
    /// How many were made.
    public internal(set) var opened = 0
    /// How many libuv has called closed.
    public internal(set) var closed = 0
    /// How many are in memory.
    public internal(set) var alive = 0
  }

  /// What became of the handles.
  public internal(set) var tally = Tally()

  let library: Library
  private let memory: Library.Owned<LoopMemory<Library.Space>>

  public init(library: Library) throws {
    self.library = library
    memory = try library.allocate(LoopMemory())
    try call { try library.start($0) }
  }

  /// Starts a timer.
  ///
  /// - Parameters:
  ///   - delay: how long to wait, in milliseconds.
  ///   - interval: how long to wait from then on, in milliseconds; 0 for once.
  ///   - event: what to do. An error stops the loop, and comes out of ``run()``.
  @discardableResult
  public func timer(
    after delay: UInt64, every interval: UInt64 = 0, _ event: @escaping (LoopTimer<Library>) throws -> Void
  ) throws -> LoopTimer<Library> {
    let timer = try LoopTimer(in: self, event)
    try timer.start(after: delay, every: interval)
    return timer
  }

  /// Makes what other threads wake this one up with.
  ///
  /// - Parameter event: what to do, once for several wake-ups until then. An error stops the loop, and comes out of ``run()``.
  public func wakeUp(_ event: @escaping () throws -> Void) throws -> WakeUp<Library> {
    let handle = try WakeHandle(in: self, event)
    try handle.start()
    return handle.wakeUp
  }

  /// Runs until no handle is open, or ``stop()``.
  public func run() throws { try call { _ = try library.run($0, .untilDone) } }

  /// Has ``run()`` return after this round.
  public func stop() throws { try call { try library.stop($0) } }

  /// Closes all handles, and ends the loop.
  public func close() throws {
    try call { try library.walk($0) { try LoopHandle<Library>.behind($0, in: library).close() } }
    try run()
    try call { try library.end($0) }
  }

  /// Calls libuv with the loop.
  func call(_ body: (Library.Loop) throws -> Void) throws {
    try library.explaining { try memory.withPointer(body) }
  }
}

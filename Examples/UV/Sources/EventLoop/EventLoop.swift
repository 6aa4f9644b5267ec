internal import Caisson
public import UV

/// An event loop on one thread: timers, and wake-ups from other threads.
///
/// End it with ``close()``. The code is generic over the back end: nothing here depends on how libuv is called.
public final class EventLoop<Library: UV> {
  /// The numbers of the loop's handles.
  public struct Tally: Equatable, Sendable {
    /// Handles that were made.
    public internal(set) var opened = 0
    /// Handles that libuv has reported closed.
    public internal(set) var closed = 0
    /// Handles that are in memory.
    public internal(set) var alive = 0
  }

  /// The numbers of the handles.
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
  ///   - delay: the time until the first event, in milliseconds.
  ///   - interval: the time between events, in milliseconds; 0 for a single event.
  ///   - event: the action. An error stops the loop, and ``run()`` throws it.
  @discardableResult
  public func timer(
    after delay: UInt64, every interval: UInt64 = 0, _ event: @escaping (LoopTimer<Library>) throws -> Void
  ) throws -> LoopTimer<Library> {
    let timer = try LoopTimer(in: self, event)
    try timer.start(after: delay, every: interval)
    return timer
  }

  /// Makes an object with which other threads wake up this loop.
  ///
  /// - Parameter event: the action, performed once for several wake-ups. An error stops the loop, and ``run()`` throws
  ///   it.
  public func wakeUp(_ event: @escaping () throws -> Void) throws -> WakeUp<Library> {
    let handle = try WakeHandle(in: self, event)
    try handle.start()
    return handle.wakeUp
  }

  /// Runs until no handle is open, or ``stop()`` is called.
  public func run() throws { try call { _ = try library.run($0, .untilDone) } }

  /// Makes ``run()`` return after this iteration.
  public func stop() throws { try call { try library.stop($0) } }

  /// Closes all handles and the loop.
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

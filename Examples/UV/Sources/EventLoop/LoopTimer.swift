internal import Caisson
public import UV

/// A timer of a loop.
public final class LoopTimer<Library: UV>: LoopHandle<Library> {
  private let memory: Library.Owned<TimerMemory<Library.Space>>
  private let event: (LoopTimer) throws -> Void

  private var timer: Library.Timer { handle.cast(to: TimerMemory.self) }

  init(in loop: EventLoop<Library>, _ event: @escaping (LoopTimer) throws -> Void) throws {
    memory = try loop.library.allocate(TimerMemory())
    self.event = event
    super.init(memory.withPointer { $0.cast(to: HandleMemory.self) }, in: loop)
    try open { try library.start($0, timer) }
  }

  /// Starts the timer.
  ///
  /// - Parameters:
  ///   - delay: the time until the first event, in milliseconds.
  ///   - interval: the time between events, in milliseconds; 0 for a single event.
  public func start(after delay: UInt64, every interval: UInt64 = 0) throws {
    let library = library
    let callback = Library.TimerCallback { try Self.behind($0.cast(to: HandleMemory.self), in: library).fireOrStop() }
    try library.explaining { try library.start(timer, callback, timeout: delay, interval: interval) }
  }

  /// Stops the timer, which remains open.
  public func stop() throws { try library.explaining { try library.stop(timer) } }

  override func fire() throws { try event(self) }
}

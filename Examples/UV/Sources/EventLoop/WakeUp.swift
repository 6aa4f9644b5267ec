internal import Caisson
internal import Synchronization
public import UV

/// Wakes a loop up, from any thread.
public final class WakeUp<Library: UV>: Sendable {
  /// Where the handle is: a pointer belongs to one thread, but libuv takes this one from any, for one function.
  private let address: Library.Space.Address
  private let library: Library
  private let isOpen = Mutex(true)

  fileprivate init(_ handle: Library.Async, library: Library) {
    address = handle.address
    self.library = library
  }

  /// Has the event happen soon, on the loop's thread.
  ///
  /// - Returns: whether the loop is still there.
  public func send() throws -> Bool {
    try isOpen.withLock { isOpen in
      if isOpen { try library.explaining { try library.wake(Library.Async(address: address)) } }
      return isOpen
    }
  }

  /// Does nothing any more.
  fileprivate func end() { isOpen.withLock { $0 = false } }
}

/// A loop's end of a ``WakeUp``.
final class WakeHandle<Library: UV>: LoopHandle<Library> {
  let wakeUp: WakeUp<Library>
  private let memory: Library.Owned<AsyncMemory<Library.Space>>
  private let event: () throws -> Void

  init(in loop: EventLoop<Library>, _ event: @escaping () throws -> Void) throws {
    let library = loop.library
    memory = try library.allocate(AsyncMemory())
    self.event = event
    let handle = memory.withPointer { $0 }
    wakeUp = WakeUp(handle, library: library)
    super.init(handle.cast(to: HandleMemory.self), in: loop)
  }

  /// Makes libuv's handle.
  func start() throws {
    let library = library
    let callback = Library.WakeCallback { try Self.behind($0.cast(to: HandleMemory.self), in: library).fireOrStop() }
    try open { try library.start($0, handle.cast(to: AsyncMemory.self), callback) }
  }

  override func fire() throws { try event() }

  override func close() throws {
    wakeUp.end()
    try super.close()
  }
}

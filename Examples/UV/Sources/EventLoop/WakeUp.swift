internal import Caisson
internal import Synchronization
public import UV

/// Wakes a loop up, from any thread.
public final class WakeUp<Library: UV>: Sendable {
  /// The address of the handle, since a pointer belongs to one thread, but libuv allows one function to use it on any.
  private let address: Library.Space.Address
  private let library: Library
  private let isOpen = Mutex(true)

  fileprivate init(_ handle: Library.Async, library: Library) {
    address = handle.address
    self.library = library
  }

  /// Requests the event, which happens soon on the loop's thread.
  ///
  /// - Returns: whether the loop still exists.
  public func send() throws -> Bool {
    try isOpen.withLock { isOpen in
      if isOpen { try library.explaining { try library.wake(Library.Async(address: address)) } }
      return isOpen
    }
  }

  /// Makes further requests do nothing.
  fileprivate func end() { isOpen.withLock { $0 = false } }
}

/// The loop's side of a ``WakeUp``.
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

  /// Initializes the libuv handle.
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

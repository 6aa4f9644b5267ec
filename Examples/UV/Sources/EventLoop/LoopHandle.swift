internal import Caisson
public import UV

/// A handle of a loop: libuv has its memory until it says that it is closed. So long a root, which is the handle's data, keeps it
/// alive, and its loop.
public class LoopHandle<Library: UV> {
  let loop: EventLoop<Library>
  /// The handle, in memory that the subclass owns.
  let handle: Library.Handle
  private var root: Library.Root<LoopHandle>?
  private var isClosing = false

  var library: Library { loop.library }

  /// - Parameter handle: a handle, in memory that the subclass owns.
  init(_ handle: Library.Handle, in loop: EventLoop<Library>) {
    self.handle = handle
    self.loop = loop
    loop.tally.alive += 1
  }

  deinit { loop.tally.alive -= 1 }

  /// What is behind a handle of libuv's.
  static func behind(_ handle: Library.Handle, in library: Library) throws -> LoopHandle {
    try Library.Root<LoopHandle>.object(behind: library.data(of: handle.constant))
  }

  /// Makes libuv's handle.
  func open(_ start: (Library.Loop) throws -> Void) throws {
    try loop.call(start)
    let root = library.root(self)
    try library.setData(of: handle, root.context)
    self.root = consume root
    loop.tally.opened += 1
  }

  /// The event of the handle.
  func fire() throws {}

  /// Runs the event; an error stops the loop.
  final func fireOrStop() throws {
    do {
      try fire()
    } catch {
      try loop.stop()
      throw error
    }
  }

  /// Closes the handle: its event does not happen any more.
  public func close() throws {
    if isClosing { return }
    isClosing = true
    try library.close(handle, Library.CloseCallback { _ in self.end() })
  }

  /// Libuv is done with the handle.
  private func end() {
    loop.tally.closed += 1
    root = nil
  }
}

internal import Caisson
public import UV

/// A handle of a loop.
///
/// libuv uses its memory until it reports the handle closed. Until then, an object handle, which is the libuv handle's
/// data, keeps it and its loop alive.
public class LoopHandle<Library: UV> {
  let loop: EventLoop<Library>
  /// The libuv handle, in memory that the subclass owns.
  let handle: Library.Handle
  private var objectHandle: Library.ObjectHandle<LoopHandle>?
  private var isClosing = false

  var library: Library { loop.library }

  /// Makes a handle.
  ///
  /// - Parameter handle: the libuv handle, in memory that the subclass owns.
  init(_ handle: Library.Handle, in loop: EventLoop<Library>) {
    self.handle = handle
    self.loop = loop
    loop.tally.alive += 1
  }

  deinit { loop.tally.alive -= 1 }

  /// Returns the object behind a libuv handle.
  static func behind(_ handle: Library.Handle, in library: Library) throws -> LoopHandle {
    try Library.ObjectHandle<LoopHandle>.object(behind: library.data(of: handle.constant))
  }

  /// Initializes the libuv handle.
  func open(_ start: (Library.Loop) throws -> Void) throws {
    try loop.call(start)
    let objectHandle = library.handle(for: self)
    try library.setData(of: handle, objectHandle.context)
    self.objectHandle = consume objectHandle
    loop.tally.opened += 1
  }

  /// The action of the handle.
  func fire() throws {}

  /// Performs the action; an error stops the loop.
  final func fireOrStop() throws {
    do {
      try fire()
    } catch {
      try loop.stop()
      throw error
    }
  }

  /// Closes the handle; its action is not performed any more.
  public func close() throws {
    if isClosing { return }
    isClosing = true
    try library.close(handle, Library.CloseCallback { _ in self.end() })
  }

  /// Called when libuv no longer uses the handle.
  private func end() {
    loop.tally.closed += 1
    objectHandle = nil
  }
}

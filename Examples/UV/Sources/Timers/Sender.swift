import EventLoop
import Foundation
import Synchronization
import UV

/// A thread that wakes up a loop every millisecond, until the loop is closed.
final class Sender<Library: UV>: Sendable {
  private let outcome = Mutex<Result<Int, any Error>?>(nil)
  private let done = DispatchSemaphore(value: 0)

  init(_ wakeUp: WakeUp<Library>) {
    Thread.detachNewThread {
      let outcome = Result {
        var count = 0
        while try wakeUp.send() {
          count += 1
          Thread.sleep(forTimeInterval: 0.001)
        }
        return count
      }
      self.outcome.withLock { $0 = outcome }
      self.done.signal()
    }
  }

  /// Waits for the thread to end.
  ///
  /// - Returns: the number of wake-ups that it has sent.
  func wait() throws -> Int {
    done.wait()
    return try outcome.withLock { $0 }?.get() ?? 0
  }
}

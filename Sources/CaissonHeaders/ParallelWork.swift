internal import Foundation

/// Work on another thread, while its creator continues until it asks for the result.
final class ParallelWork<Value: Sendable>: @unchecked Sendable {  // The semaphore orders the read after the write.
  private var result: Result<Value, HeaderError>?
  private let isDone = DispatchSemaphore(value: 0)

  init(_ work: @escaping @Sendable () throws(HeaderError) -> Value) {
    Thread.detachNewThread {
      self.result = Result(catching: work)
      self.isDone.signal()
    }
  }

  /// Waits for the result, and returns it.
  func value() throws(HeaderError) -> Value {
    isDone.wait()
    defer { isDone.signal() }
    guard let result else { preconditionFailure("the work has ended without a result") }
    return try result.get()
  }
}

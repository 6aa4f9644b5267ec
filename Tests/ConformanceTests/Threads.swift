internal import Caisson
internal import Foundation

/// Runs a body on threads of their own, all of which begin at the same time, and waits for them.
///
/// - Parameters:
///   - count: how many threads.
///   - body: what each does; its argument is the thread's number, from 0.
/// - Throws: the first error that a thread has thrown.
func onThreads(_ count: Int, _ body: @escaping @Sendable (Int) throws -> Void) throws {
  let waiting = Locked(count)
  let outcome = Locked((running: count, error: (any Error)?.none))
  for index in 0..<count {
    Thread.detachNewThread {
      waiting.withLock { $0 -= 1 }
      while waiting.withLock({ $0 > 0 }) { Thread.sleep(forTimeInterval: 0.0001) }
      let result = Result { try body(index) }
      outcome.withLock { outcome in
        outcome.running -= 1
        if case .failure(let error) = result, outcome.error == nil { outcome.error = error }
      }
    }
  }
  while outcome.withLock({ $0.running > 0 }) { Thread.sleep(forTimeInterval: 0.001) }
  if let error = outcome.withLock({ $0.error }) { throw error }
}

/// Owned memory on its way from thread to thread.
final class Handover<Value: CValue, Lender: MemoryLender>: @unchecked Sendable {  // The lock guards the slot.
  // Not of nothing, whose place the thread sanitizer takes for a neighbour's.
  private let lock = Locked(0)
  private var slot: COwned<Value, Lender>?

  init() { slot = nil }

  /// Puts memory here, and takes what was here before.
  func swap(_ memory: consuming sending COwned<Value, Lender>) -> COwned<Value, Lender>? {
    var taken: COwned<Value, Lender>? = memory
    lock.withLock { _ in Swift.swap(&slot, &taken) }
    return taken
  }
}

internal import Caisson

/// What ended, in order: a finalizer may run on any thread.
final class Endings<Value: Sendable>: Sendable {
  private let values = Locked<[Value]>([])

  var all: [Value] { values.withLock(\.self) }
  var count: Int { all.count }

  func add(_ value: Value) { values.withLock { $0.append(value) } }
}

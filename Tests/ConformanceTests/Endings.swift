internal import Caisson

/// The objects that ended, in order; finalizers may run on any thread.
final class Endings<Value: Sendable>: Sendable {
  private let values = Locked<[Value]>([])

  var all: [Value] { values.withLock(\.self) }
  var count: Int { all.count }

  func add(_ value: Value) { values.withLock { $0.append(value) } }
}

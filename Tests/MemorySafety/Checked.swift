// A program that uses no plain C pointer: with strict memory safety, the compiler has nothing to warn of.
import Caisson
import Fixtures

func strings() throws {
  let library = LendingFixturesStatic()
  _ = library.longerText("one", nil)
  _ = try library.name(ofNumber: 1)
  _ = library.upperCase("text")
}

func buffers() {
  let library = LendingFixturesStatic()
  var numbers: [CInt] = [1, 2]
  _ = library.sum(numbers)
  _ = library.sum(span: numbers.span)
  library.double(&numbers)
  _ = library.checksum([1, 2, 3])
}

func bytes(_ bytes: inout MutableRawSpan) {
  _ = LendingFixturesStatic().fill(&bytes, with: 1)
}

func values() throws {
  let library = LendingFixturesStatic()
  var pair = library.change(Duo(a: 1, b: 2))
  library.move(&pair, by: 2)
  _ = try library.divide(7, by: library.limit)
}

struct NotPositive: Error {}

func positive(_ value: CInt) throws -> CInt {
  if value <= 0 { throw NotPositive() }
  return value
}

func closures() throws {
  let library = LifetimeFixturesStatic()
  _ = library.compute({ $0 + 1 }, 1, times: 2)
  _ = try library.computeThrowing({ value in try positive(value) }, 1, times: 2)
  library.keep(LifetimeFixturesStatic.SendableCallback { $0 * 2 })
  _ = library.runKeptComputation(1)
  let computation = LifetimeFixturesStatic.ThrowingComputation { value, _ in value }
  _ = try library.compute(computation, 1, times: 2, context: nil)
}

func blockingCalls() async {
  _ = await SerialFixturesStatic().workAloneElsewhere(rounds: 1)
}

func ownedMemory() throws {
  let library = LifetimeFixturesStatic()
  let item = library.allocate(Item<HostSpace>(value: 1))
  let next = library.allocate(Item<HostSpace>(value: 2))
  item.store(next, to: \.next)
  item.store(library.allocate(string: "name"), to: \.name)
  item.value += 1
  library.increment(item.borrow)
  _ = library.sum(item.borrow)
  let numbers = library.allocate(copying: [1, 2] as [CInt])
  _ = library.sum(numbers.borrow, count: CUnsignedLong(numbers.span.count))
  let arena = library.arena()
  let first = arena.allocate(Item<HostSpace>(value: 1))
  first.store(first, to: \.next)
  _ = library.sum(first.constant)
  _ = try library.withTemporary(holding: Item<HostSpace>(value: 1)) { library.sum($0.constant) }
}

final class Counter {}

func objectsBehindPointers() throws {
  let library = LifetimeFixturesStatic()
  let root = library.handle(for: Counter())
  let count = { (context: LifetimeFixturesStatic.Context) throws in
    _ = try LifetimeFixturesStatic.ObjectHandle<Counter>.object(behind: context)
    return CInt(1)
  }
  _ = try library.compute(
    LifetimeFixturesStatic.ThrowingComputation { _, context in try count(context) }, 1, times: 1, context: root.context)
}

func anyBackEnd<Library: LifetimeFixtures>(_ library: Library) throws {
  let item = try library.allocate(Item<Library.Space>(value: 1))
  _ = try library.sum(item.borrow)
  _ = try item.value
}

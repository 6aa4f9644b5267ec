internal import Caisson
internal import CaissonDynamic
internal import Fixtures
internal import Testing

extension KeptStateTests {
  /// All that there is, on eight threads at once. `make sanitize` runs it under the thread sanitizer.
  @Suite struct ThreadTests {
    private static let threads = 8
    private static let rounds = 150

    private struct Wrong: Error {
      let what: String
    }

    private static func check(_ isRight: Bool, _ what: String = #function, line: Int = #line) throws {
      if !isRight { throw Wrong(what: "\(what), line \(line)") }
    }

    private final class Shared: Sendable {
      let count = Locked(0)
    }

    @Test(arguments: HostBackend.allCases) func callsAndClosures(_ backend: HostBackend) throws {
      func run<Library: LifetimeFixtures>(_ library: Library) throws {
        try onThreads(Self.threads) { thread in
          for round in 0..<CInt(Self.rounds) {
            let base = CInt(thread) * 1000 + round
            try Self.check(library.compute({ $0 + base }, 1, times: 3) == 3 * base + 1)
            try Self.check(library.computeThrowing({ $0 + 1 }, base, times: 2) == base + 2)
            try Self.check(
              library.compute(withoutContext: { value, _ in value + base }, 1, times: 2, context: nil) == 2 * base + 1)
            if round.isMultiple(of: 10) { try Self.check(library.computeOnThread({ $0 + base }, 1) == base + 1) }
          }
        }
      }
      try run(backend.lifetimes())
    }

    @Test(arguments: HostBackend.allCases) func stringsAndStructures(_ backend: HostBackend) throws {
      func run<Library: LendingFixtures>(_ library: Library) throws {
        try onThreads(Self.threads) { thread in
          for round in 0..<CInt(Self.rounds) {
            try Self.check(library.upperCase("text \(thread) of \(round)") == "TEXT \(thread) OF \(round)")
            try Self.check(library.longerText("short", "longer \(round)") == "longer \(round)")
            var pair = Duo(a: round, b: CInt(thread))
            try library.move(&pair, by: 5)
            try Self.check(pair == Duo(a: round + 5, b: CInt(thread) + 5))
            var values = [round, 1, 2]
            try library.double(&values)
            try Self.check(values == [2 * round, 2, 4] && library.sum(values) == CLong(2 * round + 6))
          }
        }
      }
      try run(backend.lending())
    }

    /// Four threads replace a callback, and four call it, with a context and by a function pointer of its own.
    @Test(arguments: HostBackend.allCases, [true, false])
    func callbacksAreReplacedWhileOthersCall(_ backend: HostBackend, hasContext: Bool) throws {
      func run<Library: LifetimeFixtures>(_ library: Library) throws {
        let ended = Shared()
        try onThreads(Self.threads) { thread in
          for round in 0..<Self.rounds {
            guard thread.isMultiple(of: 2) else {
              let result = try library.runGuarded(CInt(round))
              try Self.check(result == -1 || result == CInt(round) + 7)
              continue
            }
            let ending = Ending { ended.count.withLock { $0 += 1 } }
            if hasContext {
              try library.keepGuarded(
                Library.SendableCallback { (value) throws(Library.Failure) in ending.seven + value })
            } else {
              try library.keepGuarded(
                Library.SharedComputation { (value, _) throws(Library.Failure) in ending.seven + value }, context: nil)
            }
          }
        }
        // Those that overlapped with the last are let go of with it.
        try library.keepGuarded(nil)
        try library.keepGuarded(nil, context: nil)
        let count = ended.count.withLock { $0 }
        #expect(count == Self.threads / 2 * Self.rounds)
      }
      try run(backend.lifetimes())
    }

    private final class Ending: Sendable {
      let seven: CInt = 7
      private let body: @Sendable () -> Void
      init(_ body: @escaping @Sendable () -> Void) { self.body = body }
      deinit { body() }
    }

    @Test(arguments: HostBackend.allCases) func rootsAreMadeUsedAndReleased(_ backend: HostBackend) throws {
      func run<Library: LifetimeFixtures>(_ library: Library) throws {
        let shared = Shared()
        let root = library.handle(for: shared)
        // A pointer belongs to one thread; where it points does not.
        let common = root.context.address
        try onThreads(Self.threads) { _ in
          for round in 0..<CInt(Self.rounds) {
            let own = Shared()
            let root = library.handle(for: own)
            let old = root.context
            let add = Library.ThrowingComputation { value, context in
              try Library.ObjectHandle<Shared>.object(behind: context).count.withLock { $0 += 1 }
              return value + 1
            }
            try Self.check(library.compute(add, round, times: 2, context: old) == round + 2)
            try Self.check(
              library.compute(add, round, times: 1, context: Library.RawPointer(address: common)) == round + 1)
            try Self.check(own.count.withLock { $0 } == 2)
            root.release()
            do {
              _ = try library.compute(add, round, times: 1, context: old)
              throw Wrong(what: "a root that has ended was found")
            } catch let error as ObjectHandleError {
              try Self.check(error.reason == .released)
            }
          }
        }
        #expect(shared.count.withLock { $0 } == Self.threads * Self.rounds)
        root.release()
      }
      try run(backend.lifetimes())
    }

    @Test(arguments: HostBackend.allCases) func ownersAreHandedFromThreadToThread(_ backend: HostBackend) throws {
      func run<Library: LifetimeFixtures>(_ library: Library) throws {
        let handover = Handover<Item<Library.Space>, Library.Lender>()
        let ended = Shared()
        @Sendable func node(_ value: CInt) throws -> sending Library.Owned<Item<Library.Space>> {
          let node = try library.allocate(Item<Library.Space>(value: value)) { _ in ended.count.withLock { $0 += 1 } }
          let next = try library.allocate(Item<Library.Space>(value: 1)) { _ in ended.count.withLock { $0 += 1 } }
          try node.withBorrow { node in try next.withBorrow { try node.store($0, to: \.next) } }
          return node
        }
        try onThreads(Self.threads) { _ in
          for round in 0..<CInt(Self.rounds) {
            guard let taken = handover.swap(try node(round)) else { continue }
            let sum = try taken.withBorrow { try library.sum($0.constant) }
            try taken.withBorrow { try library.increment($0) }
            try Self.check(taken.withBorrow { try library.sum($0.constant) } == sum + 1)
          }
        }
        _ = handover.swap(try node(0))
        #expect(ended.count.withLock { $0 } == 2 * Self.threads * Self.rounds)
      }
      try run(backend.lifetimes())
    }

    @Test(arguments: HostBackend.allCases) func objectsOfCKeepTheirCallbacks(_ backend: HostBackend) throws {
      func run<Library: LifetimeFixtures>(_ library: Library) throws {
        let ended = Shared()
        try onThreads(Self.threads) { thread in
          for _ in 0..<Self.rounds {
            let caller = try library.allocate(Caller<Library.Space>())
            for number in 1...2 as ClosedRange<CInt> {
              let ending = Ending { ended.count.withLock { $0 += 1 } }
              try library.set(
                caller.borrow, Library.Callback { (value) throws(Library.Failure) in ending.seven + value + number })
              try Self.check(library.run(caller.borrow, CInt(thread)) == CInt(thread) + 7 + number)
            }
            try library.end(caller.borrow)
          }
        }
        #expect(ended.count.withLock { $0 } == 2 * Self.threads * Self.rounds)
      }
      try run(backend.lifetimes())
    }

    /// Each thread opens libraries of its own meanwhile, and lets go of them.
    @Test(arguments: HostBackend.allCases) func librariesWaitAndComeAndGo(_ backend: HostBackend) throws {
      func run<Library: SerialFixtures>(_ library: Library) throws {
        let before = try library.workAlone(rounds: 1)
        try onThreads(Self.threads) { thread in
          for round in 0..<Self.rounds / 5 {
            _ = try library.workAlone(rounds: 100)
            try Self.check(
              library.compute({ value in try library.compute({ $0 + 1 }, value, times: 2) }, 0, times: 2) == 4)
            let other = try LifetimeFixturesLinked(Dynamic())
            let absolute = try Dynamic("libc.so.6").function("labs", CLong.self, returning: CLong.self)
            let ceiling = try Dynamic("libm.so.6").function("ceil", Double.self, returning: Double.self)
            try Self.check(
              absolute(-CLong(round)) == CLong(round) && ceiling(Double(thread) + 0.5) == Double(thread) + 1)
            try Self.check(other.compute({ $0 + 1 }, CInt(round), times: 1) == CInt(round) + 1)
          }
        }
        #expect(try library.workAlone(rounds: 1) == before, "no call has met another one")
      }
      try run(backend.serial())
    }
  }
}

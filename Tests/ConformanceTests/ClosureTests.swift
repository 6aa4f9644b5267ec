internal import Caisson
internal import CaissonDynamic
internal import Fixtures
internal import Foundation
internal import Testing

extension KeptStateTests {
  /// Closures that C calls during a call, and callbacks that C finds by the pointer that it hands back.
  @Suite struct ClosureTests {
    private struct Stop: Error, Equatable {
      let value: CInt
    }

    private final class Canary: Sendable {}

    @Test(arguments: HostBackend.allCases) func aClosureChangesWhatItCaptures(_ backend: HostBackend) throws {
      func run<Library: LifetimeFixtures>(_ library: Library) throws {
        var seen: [CInt] = []
        let result = try library.compute(
          { value in
            seen.append(value)
            return value * 2
          }, 1, times: 4)
        #expect(result == 16 && seen == [1, 2, 4, 8])
        // Without a context, and with one that is the program's own.
        let root = library.handle(for: Canary())
        var contexts = 0
        let sum = try library.compute(
          withoutContext: { value, context in
            contexts += context == root.context ? 1 : 0
            return value + 1
          }, 0, times: 3, context: root.context)
        #expect(sum == 3 && contexts == 3)
      }
      try run(backend.lifetimes())
    }

    @Test(arguments: HostBackend.allCases) func errorOfAClosureIsThrown(_ backend: HostBackend) throws {
      func run<Library: LifetimeFixtures>(_ library: Library) throws {
        var calls = 0
        #expect(throws: Stop(value: 2)) {
          try library.computeThrowing(
            { value in
              calls += 1
              if value == 2 { throw Stop(value: value) }
              return value + 1
            }, 0, times: 10)
        }
        #expect(calls == 3, "none is run after the one that threw")
        #expect(try library.computeThrowing({ $0 + 1 }, 0, times: 10) == 10)
      }
      try run(backend.lifetimes())
    }

    @Test(arguments: HostBackend.allCases) func aKeptCallbackIsFoundByItsContext(_ backend: HostBackend) throws {
      func run<Library: LifetimeFixtures>(_ library: Library) throws {
        func keep(adding number: CInt) throws -> () -> Bool {
          let canary = Canary()
          weak let kept = canary
          try library.keep(
            Library.SendableCallback { (value: CInt) throws(Library.Failure) -> CInt in
              withExtendedLifetime(canary) { value + number }
            })
          return { kept != nil }
        }
        let one = try keep(adding: 1)
        #expect(try one() && library.runKeptComputation(10) == 11)
        // C may do something else where it has nothing to hand back.
        #expect(try library.hasKeptContext() == 1)
        let two = try keep(adding: 2)
        #expect(try !one() && two() && library.runKeptComputation(10) == 12)
        try library.keep(nil)
        #expect(try !two() && library.runKeptComputation(10) == -1 && library.hasKeptContext() == 0)
      }
      try run(backend.lifetimes())
    }

    @Test(arguments: HostBackend.allCases) func cCallsOnAThreadOfItsOwn(_ backend: HostBackend) throws {
      func run<Library: LifetimeFixtures>(_ library: Library) throws {
        var count = 0
        for value in 0..<100 as Range<CInt> {
          let result = try library.computeOnThread(
            {
              count += 1
              return $0 + 1
            }, value)
          #expect(result == value + 1)
        }
        #expect(count == 100)
      }
      try run(backend.lifetimes())
    }

    private static func nest<Library: LifetimeFixtures>(_ library: Library) throws {
      func descend(_ depth: CInt) throws -> CInt {
        if depth == 0 { throw Stop(value: 42) }
        return try library.computeThrowing({ _ in try descend(depth - 1) }, 0, times: 1)
      }
      #expect(throws: Stop(value: 42)) { try descend(1000) }
      func count(_ depth: CInt) throws -> CInt {
        depth == 0 ? 0 : try library.computeThrowing({ try count(depth - 1) + $0 }, 1, times: 1)
      }
      #expect(try count(1000) == 1000)
    }

    /// Swift calls C, which calls Swift, and so on, a thousand deep: without optimisation a level takes up to 16 KiB of the stack.
    @Test(arguments: HostBackend.allCases) func callsNest(_ backend: HostBackend) throws {
      let outcome = Locked<Result<Void, any Error>?>(nil)
      // The threads that run tests have small stacks.
      let thread = Thread {
        let result = Result { try Self.nest(backend.lifetimes()) }
        outcome.withLock { $0 = result }
      }
      thread.stackSize = 16 << 20
      thread.start()
      while !thread.isFinished { Thread.sleep(forTimeInterval: 0.001) }
      try #require(outcome.withLock { $0 }).get()
    }

    @Test func aLateCallOfAClosureIsReported() async throws {
      let fromStatic = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
        let library = LifetimeFixturesStatic()
        library.keepForgetting { $0 + 1 }
        _ = library.runKeptComputation(1)
      }
      let fromDynamic = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
        let library = try LifetimeFixturesLinked(Dynamic())
        library.keepForgetting { $0 + 1 }
        _ = library.runKeptComputation(1)
      }
      for result in [fromStatic, fromDynamic] {
        let report = String(decoding: try #require(result).standardErrorContent, as: UTF8.self)
        #expect(report.contains("C called the callback keepForgetting(computation:) after it had expired"), "\(report)")
      }
    }

    @Test func aContextThatIsMadeUpIsReported() async throws {
      let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
        let made = UnsafeMutableRawPointer(bitPattern: 0x5000_0001)
        let result: CInt = ForeignCallback<Never, CInt, CInt>._enter(_ContextualCallback.current(behind: made), "made")
        {
          callback, _ in callback(1)
        }
        print(result)
      }
      let report = String(decoding: try #require(result).standardErrorContent, as: UTF8.self)
      #expect(
        report.contains("C called a callback with the unknown context 0x50000001"), "\(report)")
    }

    /// More callbacks at one time than there are trampolines: each has a context, and needs none.
    @Test func contextsHaveNoLimit() {
      let callback = ForeignCallback<Never, CInt, CInt> { $0 + 1 }
      let entry = UnsafeMutableRawPointer(bitPattern: 1).unsafelyUnwrapped
      let handles = (0..<10_000).map { _ in _ContextualCallback(callback, name: "many", entry: entry) }
      #expect(Set(handles.map(\.context)).count == 10_000)
      let found = _ContextualCallback.current(behind: handles[9_999].context)
      let result: CInt = ForeignCallback<Never, CInt, CInt>._enter(found, "many") { callback, _ in callback(1) }
      #expect(result == 2)
      // Without which the optimiser lets go of them before the context is looked for.
      keepAlive(handles)
    }
  }
}

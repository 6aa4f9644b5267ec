internal import Caisson
internal import CaissonDynamic
internal import Fixtures
internal import Testing

extension KeptStateTests {
  /// Callbacks that C calls once, at some time, and such that it keeps for ever.
  @Suite struct KeptCallbackTests {
    private final class Canary: Sendable {}

    @Test(arguments: HostBackend.allCases) func callbackForOneCallEndsWithIt(_ backend: HostBackend) throws {
      func run<Library: LifetimeFixtures>(_ library: Library) throws {
        func keep(_ pass: (CInt, Canary) throws -> Void) throws -> () -> Bool {
          let canary = Canary()
          weak let kept = canary
          try pass(1, canary)
          return { kept != nil }
        }
        let contextual = try keep { number, canary in
          try library.keepOnce(
            Library.SendableCallback { (value: CInt) throws(Library.Failure) -> CInt in
              withExtendedLifetime(canary) { value + number }
            })
        }
        #expect(contextual())
        #expect(try library.runKeptComputation(10) == 11)
        #expect(!contextual())
        let plain = try keep { number, canary in
          try library.keepOnce(
            Library.SharedComputation { (value: CInt, context: Library.Context) throws(Library.Failure) -> CInt in
              withExtendedLifetime(canary) { context == nil ? value + number : -1 }
            }, context: nil)
        }
        #expect(plain())
        #expect(try library.runKeptComputation(20) == 21)
        #expect(!plain())
        try library.keepOnce(nil)
        #expect(try library.runKeptComputation(1) == -1)
      }
      try run(backend.lifetimes())
    }

    @Test func aSecondCallIsReported() async throws {
      let fromStatic = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
        let library = LifetimeFixturesStatic()
        library.keepOnce(LifetimeFixturesStatic.SendableCallback { $0 })
        _ = library.runKeptComputation(1)
        _ = library.runKeptComputation(1)
      }
      let fromDynamic = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
        let library = try LifetimeFixturesLinked(Dynamic())
        library.keepOnce(LifetimeFixturesStatic.SendableCallback { $0 })
        _ = library.runKeptComputation(1)
        _ = library.runKeptComputation(1)
      }
      for result in [fromStatic, fromDynamic] {
        let report = String(decoding: try #require(result).standardErrorContent, as: UTF8.self)
        #expect(report.contains("C called the callback keepOnce(computation:) after it had expired"), "\(report)")
      }
    }

    /// Within the first, or at the same time on another thread.
    @Test func aCallDuringTheFirstIsReported() async throws {
      let fromStatic = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
        let library = LifetimeFixturesStatic()
        library.keepOnce(LifetimeFixturesStatic.SendableCallback { library.runKeptComputation($0) })
        _ = library.runKeptComputation(1)
      }
      let fromDynamic = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
        let library = try LifetimeFixturesLinked(Dynamic())
        library.keepOnce(LifetimeFixturesStatic.SendableCallback { library.runKeptComputation($0) })
        _ = library.runKeptComputation(1)
      }
      for result in [fromStatic, fromDynamic] {
        let report = String(decoding: try #require(result).standardErrorContent, as: UTF8.self)
        #expect(report.contains("C called the callback keepOnce(computation:) again"), "\(report)")
      }
    }

    /// One that is passed a million times is kept once: there are 4,096 trampolines.
    @Test(arguments: HostBackend.allCases) func permanentCallbackIsKeptOnce(_ backend: HostBackend) throws {
      func run<Library: LifetimeFixtures>(_ library: Library) throws {
        let contextual = Library.SendableCallback { (value: CInt) throws(Library.Failure) -> CInt in value + 1 }
        let plain = Library.SharedComputation { (value: CInt, _: Library.Context) throws(Library.Failure) -> CInt in
          value + 2
        }
        for _ in 0..<(backend == .static ? 1_000_000 : 10_000) {
          try library.keepForever(contextual)
          try library.keepForever(plain, context: nil)
        }
        #expect(try library.runKeptComputation(1) == 3)
        try library.keepForever(contextual)
        #expect(try library.runKeptComputation(1) == 2)
        try library.keepForever(nil)
      }
      try run(backend.lifetimes())
    }

    /// Each keeps its own, although both are of the program's memory.
    @Test(arguments: HostBackend.allCases) func ownedMemoryKeepsWhatCKeepsForIt(_ backend: HostBackend) throws {
      func run<Library: LifetimeFixtures>(_ library: Library) throws {
        let one = try library.allocate(Caller<Library.Space>())
        let two = try library.allocate(Caller<Library.Space>())
        func set(_ caller: borrowing Library.Owned<Caller<Library.Space>>, adding number: CInt) throws -> () -> Bool {
          let canary = Canary()
          weak let kept = canary
          let body = Library.Callback { (value: CInt) throws(Library.Failure) -> CInt in
            withExtendedLifetime(canary) { value + number }
          }
          try library.set(caller.borrow, body)
          return { kept != nil }
        }
        let (first, second) = (try set(one, adding: 1), try set(two, adding: 2))
        #expect(first() && second())
        #expect(try library.run(one.borrow, 10) == 11 && library.run(two.borrow, 10) == 12)
        let replaced = try set(one, adding: 3)
        #expect(try !first() && replaced() && library.run(one.borrow, 10) == 13)
        try library.end(one.borrow)
        #expect(!replaced() && second())
        try library.end(two.borrow)
        #expect(!second())
      }
      try run(backend.lifetimes())
    }
  }
}

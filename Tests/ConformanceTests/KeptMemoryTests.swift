internal import Caisson
internal import CaissonDynamic
internal import Fixtures
internal import Testing

extension KeptStateTests {
  /// Memory of the program's that C keeps.
  @Suite struct KeptMemoryTests {
    /// Says that memory has ended.
    private final class Flag: Sendable {
      private let state = Locked(false)
      var hasEnded: Bool { state.withLock(\.self) }
      func end() { state.withLock { $0 = true } }
    }

    /// Nobody in Swift has the memory any more when C reads it.
    @Test(arguments: HostBackend.allCases) func retainedMemoryLivesUntilItIsReplaced(_ backend: HostBackend) throws {
      func run<Library: LifetimeFixtures>(_ library: Library) throws {
        func keep(_ number: CInt) throws -> Flag {
          let flag = Flag()
          let memory = try library.allocate(number) { _ in flag.end() }
          try library.keep(memory: memory.borrow)
          return flag
        }
        let first = try keep(41)
        #expect(try !first.hasEnded && library.keptNumber() == 41)
        let second = try keep(42)
        #expect(try first.hasEnded && !second.hasEnded && library.keptNumber() == 42)
        // What C does not know of replaces nothing.
        try library.keep([43])
        #expect(!second.hasEnded)
        try library.keep(memory: nil)
        #expect(second.hasEnded)
      }
      try run(backend.lifetimes())
    }

    /// C may have all that it was ever given.
    @Test(arguments: HostBackend.allCases) func permanentMemoryIsKept(_ backend: HostBackend) throws {
      func run<Library: LifetimeFixtures>(_ library: Library) throws {
        let flags = (Flag(), Flag(), Flag())
        func keepAll(_ flag: Flag) throws {
          let memory = try library.allocate(44 as CInt) { _ in flag.end() }
          for _ in 0..<2 { try library.keepAll(memory: memory.borrow) }
        }
        try keepAll(flags.0)
        try keepAll(flags.1)
        try library.keepAll(memory: nil)
        do {
          let memory = try library.allocate(45 as CInt) { _ in flags.2.end() }
          for _ in 0..<2 { try library.keepForever(memory: memory.borrow) }
        }
        #expect(try library.keptNumber() == 45)
        #expect(!flags.0.hasEnded && !flags.1.hasEnded && !flags.2.hasEnded)
      }
      try run(backend.lifetimes())
    }

    @Test func temporaryMemoryIsNotRetained() async throws {
      let fromStatic = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
        let library = LifetimeFixturesStatic()
        try library.withTemporary(holding: 41 as CInt) { library.keep(memory: $0.constant) }
      }
      let fromDynamic = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
        let library = try LifetimeFixturesLinked(Dynamic())
        try library.withTemporary(holding: 41 as CInt) { library.keep(memory: $0.constant) }
      }
      for result in [fromStatic, fromDynamic] {
        let report = String(decoding: try #require(result).standardErrorContent, as: UTF8.self)
        #expect(report.contains("the retained argument of keep(number:)"), "\(report)")
      }
    }
  }
}

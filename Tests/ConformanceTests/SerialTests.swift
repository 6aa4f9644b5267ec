internal import Caisson
internal import CaissonDynamic
internal import CaissonTracing
internal import Fixtures
internal import Testing

/// A library that lets one thread in at a time.
@Suite struct SerialTests {
  private struct Stop: Error {}

  private func libraries() throws -> [any SerialFixtures] {
    [SerialFixturesStatic(), try SerialFixturesLinked(Dynamic()), try SerialFixturesLinked(Traced(Dynamic()) { _ in })]
  }

  @Test func threadsWaitForEachOther() async throws {
    @Sendable func run<Library: SerialFixtures>(_ library: Library) async throws {
      let before = try library.workAlone(rounds: 1)
      try await withThrowingTaskGroup { group in
        for task in 0..<8 {
          group.addTask {
            for _ in 0..<200 {
              if task.isMultiple(of: 2) {
                _ = try library.workAlone(rounds: 1000)
              } else if let work = library.optionalWork {
                _ = try work(1000)
              }
            }
            _ = try await library.workAloneElsewhere(rounds: 1000)
          }
        }
        try await group.waitForAll()
      }
      #expect(try library.workAlone(rounds: 1) == before)
    }
    // One after another: bindings do not wait for each other.
    for library in try libraries() { try await run(library) }
  }

  @Test func aCallbackCallsTheLibraryAgain() throws {
    func run(_ library: some SerialFixtures) throws {
      let result = try library.compute({ value in try library.compute({ $0 + 1 }, value, times: 2) }, 0, times: 3)
      #expect(result == 6)
      #expect(throws: Stop.self) { try library.compute({ _ in throw Stop() }, 0, times: 1) }
      #expect(try library.compute({ $0 }, 5, times: 1) == 5)
    }
    for library in try libraries() { try run(library) }
  }
}

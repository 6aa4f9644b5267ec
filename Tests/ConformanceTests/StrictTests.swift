internal import Caisson
internal import CaissonDynamic
internal import Fixtures
internal import Testing

/// With strict checks, a use of memory that has ended is a report, whoever it is that uses it.
@Suite struct StrictTests {
  @Test func cReadsAStringThatWasLentForACall() async throws {
    let fromStatic = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      StrictChecks.turnOn()
      let library = LifetimeFixturesStatic()
      library.keep("a temporary string")
      _ = library.keptTextLength()
    }
    let fromDynamic = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      let library = try LifetimeFixturesLinked(Strict(Dynamic()))
      library.keep("a temporary string")
      _ = library.keptTextLength()
    }
    for result in [fromStatic, fromDynamic] {
      let report = String(decoding: try #require(result).standardErrorContent, as: UTF8.self)
      #expect(
        report.contains(
          "caisson: use of freed memory: byte 0 of 19 bytes lent to C for the call of keep(text:)"
        ), "\(report)")
      #expect(report.contains("kept_text_length"), "\(report)")
    }
  }

  @Test func cReadsABufferThatWasLentForACall() async throws {
    let fromStatic = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      StrictChecks.turnOn()
      let library = LifetimeFixturesStatic()
      library.keep([1, 2, 3])
      _ = library.keptNumber()
    }
    let fromDynamic = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      let library = try LifetimeFixturesLinked(Strict(Dynamic()))
      library.keep([1, 2, 3])
      _ = library.keptNumber()
    }
    for result in [fromStatic, fromDynamic] {
      let report = String(decoding: try #require(result).standardErrorContent, as: UTF8.self)
      #expect(report.contains("byte 0 of 12 bytes lent to C for the call of keep(numbers:)"), "\(report)")
    }
  }

  @Test func aWriteBeforeTheBeginningIsReportedAtTheEnd() async throws {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      StrictChecks.turnOn()
      let values = LifetimeFixturesStatic().allocate(copying: [1, 2, 3, 4] as [CInt])
      values.withPointer { $0.advanced(by: -1).store(9) }
    }
    let report = String(decoding: try #require(result).standardErrorContent, as: UTF8.self)
    #expect(report.contains("out-of-bounds write before the beginning of 16 bytes allocated at"), "\(report)")
  }

  @Test func aPointerThatOutlivesItsOwner() async throws {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      StrictChecks.turnOn()
      let library = LifetimeFixturesStatic()
      var escaped: CPointer<Item<HostSpace>, HostSpace>?
      do {
        let item = library.allocate(Item<HostSpace>(value: 1))
        item.borrow.withPointer { escaped = $0 }
      }
      escaped?.store(2, to: \.value)
    }
    let report = String(decoding: try #require(result).standardErrorContent, as: UTF8.self)
    #expect(
      report.contains("byte 0 of 56 bytes allocated at ConformanceTests/StrictTests.swift:"), "\(report)")
  }

  @Test func cReadsBehindTheEnd() async throws {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      StrictChecks.turnOn()
      let library = LifetimeFixturesStatic()
      let numbers = library.allocate(copying: [1, 2, 3, 4] as [CInt])
      _ = library.sum(numbers.borrow, count: 5)
    }
    let report = String(decoding: try #require(result).standardErrorContent, as: UTF8.self)
    #expect(
      report.contains(
        "access out of bounds: 0 bytes past the end of 16 bytes allocated at ConformanceTests/StrictTests.swift:"
      ),
      "\(report)")
  }

  @Test func writePastTheEndIsReportedWhenFreed() async throws {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      StrictChecks.turnOn()
      let library = LifetimeFixturesStatic()
      let numbers = library.allocate(copying: [1, 2, 3] as [CInt])
      numbers.withPointer { $0.store(4, at: 3) }
      numbers.free()
    }
    let report = String(decoding: try #require(result).standardErrorContent, as: UTF8.self)
    #expect(report.contains("out-of-bounds write past the end of 12 bytes"), "\(report)")
  }

  /// Programs without faults run as ever, and memory that was allocated before stays good.
  @Test func correctProgramsStillRun() async throws {
    await #expect(processExitsWith: .success) {
      let library = LifetimeFixturesStatic()
      let before = library.allocate(Item<HostSpace>(value: 1))
      StrictChecks.turnOn()
      for round in 0..<20_000 as Range<CInt> {
        let item = library.allocate(Item<HostSpace>(value: round))
        item.borrow.store(before.borrow, to: \.next)
        precondition(library.sum(item.borrow) == round + 1)
        library.keep("text")
      }
    }
  }
}

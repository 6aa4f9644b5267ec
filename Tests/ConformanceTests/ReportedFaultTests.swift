internal import Caisson
internal import Fixtures
internal import Testing

/// Faults that no compiler sees: what the program says as it ends, with strict checks, or without them.
@Suite struct ReportedFaultTests {
  /// A pointer that was carried out of the closure that it was lent to.
  @Test(arguments: HostBackend.allCases) func anElementAfterItsArray(_ backend: HostBackend) async throws {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) { [backend] in
      StrictChecks.turnOn()
      let library = try backend.lifetimes()
      try Faults.anElementAfterItsArray(library)
    }
    try report(
      result, "use of freed memory: byte 8 of 12 bytes allocated at ConformanceTests/Faults.swift:")
  }

  @Test(arguments: HostBackend.allCases) func aFieldAfterItsStructure(_ backend: HostBackend) async throws {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) { [backend] in
      StrictChecks.turnOn()
      let library = try backend.lifetimes()
      try Faults.aFieldAfterItsStructure(library)
    }
    try report(result, "use of freed memory: byte 48 of 56 bytes allocated at")
  }

  /// A plain pointer in a field keeps nothing.
  @Test(arguments: HostBackend.allCases) func cFollowsAPlainPointerInAField(_ backend: HostBackend) async throws {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) { [backend] in
      StrictChecks.turnOn()
      let library = try backend.lifetimes()
      try Faults.cFollowsAPlainPointerInAField(library)
    }
    try report(result, "use of freed memory: byte 0 of 56 bytes allocated at", "sum_nodes")
  }

  @Test(arguments: HostBackend.allCases) func cReadsAnArenaThatHasEnded(_ backend: HostBackend) async throws {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) { [backend] in
      StrictChecks.turnOn()
      let library = try backend.lifetimes()
      try Faults.cReadsAnArenaThatHasEnded(library)
    }
    try report(result, "use of freed memory: byte 0 of 12 bytes allocated at", "name_length")
  }

  @Test(arguments: HostBackend.allCases) func cReadsAStringThatWasReplaced(_ backend: HostBackend) async throws {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) { [backend] in
      StrictChecks.turnOn()
      let library = try backend.lifetimes()
      try Faults.cReadsAStringThatWasReplaced(library)
    }
    try report(result, "use of freed memory: byte 0 of 6 bytes allocated at")
  }

  @Test(arguments: HostBackend.allCases) func aPointerToATemporaryAfterItsClosure(_ backend: HostBackend) async throws {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) { [backend] in
      StrictChecks.turnOn()
      let library = try backend.lifetimes()
      try Faults.aPointerToATemporaryAfterItsClosure(library)
    }
    try report(
      result, "use of freed memory: byte 0 of 56 bytes lent to C for the call of temporary memory",
      "increment_node")
  }

  @Test(arguments: HostBackend.allCases) func aPointerToATemporaryThatIsStored(_ backend: HostBackend) async throws {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) { [backend] in
      let library = try backend.lifetimes()
      try Faults.aPointerToATemporaryThatIsStored(library)
    }
    try report(result, "a stored pointer refers to temporary memory, and would outlive it")
  }

  @Test(arguments: HostBackend.allCases) func anElementBehindTheEnd(_ backend: HostBackend) async throws {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) { [backend] in
      let library = try backend.lifetimes()
      try Faults.anElementBehindTheEnd(library)
    }
    try report(result, "index 3 is out of bounds in owned memory, whose count is 3")
  }

  /// Memory of the program's own, handed to the function with which C frees its own.
  @Test(arguments: HostBackend.allCases) func cFreesWhatTheProgramOwns(_ backend: HostBackend) async throws {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) { [backend] in
      StrictChecks.turnOn()
      let library = try backend.fixtures()
      try Faults.cFreesWhatTheProgramOwns(library)
    }
    try reportOfAllocator(result)
  }

  /// The finalizer frees with C's function what the program's owner gives back.
  @Test(arguments: HostBackend.allCases) func aFinalizerFreesWhatEndsAnyway(_ backend: HostBackend) async throws {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) { [backend] in
      StrictChecks.turnOn()
      let library = try backend.fixtures()
      try Faults.aFinalizerFreesWhatEndsAnyway(library)
    }
    try reportOfAllocator(result)
  }

  /// C has been told that the object is gone, and calls its callback all the same.
  @Test(arguments: HostBackend.allCases) func cCallsForAnOwnerThatHasEnded(_ backend: HostBackend) async throws {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) { [backend] in
      let library = try backend.lifetimes()
      try Faults.cCallsForAnOwnerThatHasEnded(library)
    }
    try report(result, "C called the callback set(body:) after it had expired")
  }

  /// Without a context: the function pointer itself has expired.
  @Test(arguments: HostBackend.allCases) func cCallsAFunctionPointerAfterTheCall(_ backend: HostBackend) async throws {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) { [backend] in
      let library = try backend.lifetimes()
      try Faults.cCallsAFunctionPointerAfterTheCall(library)
    }
    try report(result, "C called the callback keepForgetting(computation:) after it had expired")
  }

  /// Replaced by the program, and called by C, which has the first function pointer still.
  @Test(arguments: HostBackend.allCases) func cCallsACallbackThatWasReplaced(_ backend: HostBackend) async throws {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) { [backend] in
      let library = try backend.lifetimes()
      try Faults.cCallsACallbackThatWasReplaced(library)
    }
    try report(result, "C called the callback set(body:) after it had expired")
  }

  /// No compiler knows who else has the object; Swift watches over its properties.
  @Test(arguments: HostBackend.allCases) func anOwnerThatIsReplacedWhileItIsBorrowed(_ backend: HostBackend)
    async throws
  {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) { [backend] in
      let library = try backend.lifetimes()
      try Faults.anOwnerThatIsReplacedWhileItIsBorrowed(library)
    }
    try report(result, "but modification requires exclusive access")
  }

  /// While an actor waits, others of its methods run.
  @Test(arguments: HostBackend.allCases) func aBorrowAcrossAnAwait(_ backend: HostBackend) async throws {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) { [backend] in
      StrictChecks.turnOn()
      let library = try backend.lifetimes()
      try await Faults.aBorrowAcrossAnAwait(library)
    }
    try report(result, "use of freed memory: byte 0 of 56 bytes allocated at")
  }

  /// Expects that C's allocator has stopped the program, in its own words or in those of a sanitizer.
  private func reportOfAllocator(_ result: ExitTest.Result?) throws {
    let report = String(decoding: try #require(result).standardErrorContent, as: UTF8.self)
    #expect(report.contains("invalid pointer") || report.contains("Sanitizer"), "\(report)")
  }

  /// Expects what a program that was stopped has said.
  private func report(_ result: ExitTest.Result?, _ texts: String...) throws {
    let report = String(decoding: try #require(result).standardErrorContent, as: UTF8.self)
    for text in texts { #expect(report.contains(text), "\(report)") }
  }
}

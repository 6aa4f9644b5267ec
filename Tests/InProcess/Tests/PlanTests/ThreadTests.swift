internal import CaissonModel
internal import Testing

/// A call that may block leaves Swift's threads first, and waits for the library's lock there.
@Suite struct ThreadTests {
  @Test func blockingCallHopsThenLocks() {
    #expect(
      plan(function([], async: true, result()), isSerial: true) == """
        hop to a thread that may block
          lock the library
            call
            return what the call gives

        """)
  }
}

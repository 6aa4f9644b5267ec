internal import CaissonModel
internal import Testing

/// Results through pointers, and failure, are known when C has returned.
@Suite struct ResultTests {
  @Test func partsOfTheResultHaveRoom() {
    #expect(
      plan(
        function(
          [hidden(.out(name: "width", swiftType: "CInt")), hidden(.out(name: "height", swiftType: "CInt"))], result()))
          == """
          enter
            lend width: room for a result
              lend height: room for a result
                call
          check the result
          return the result, width, height

          """)
  }

  @Test func failureIsThrown() {
    #expect(
      plan(function([], throws: true, result(failure: .negative))) == """
        enter, receiving errors
          call
        check the result
        throw on failure: negative
        return the result

        """)
  }

  @Test func statusIsNotReturned() {
    #expect(
      plan(function([], throws: true, result(use: .status, failure: .nonzero))) == """
        enter, receiving errors
          call
        check the result
        throw on failure: nonzero
        return nothing

        """)
  }
}

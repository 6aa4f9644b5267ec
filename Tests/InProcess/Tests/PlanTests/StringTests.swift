internal import CaissonModel
internal import Testing

/// A string is lent for the call; a function that is plain `throws` throws for a NUL inside, others end the program.
@Suite struct StringTests {
  private let text = parameter("text", .string(isNullable: false), .pointer(to: .const(.integer(.char))))

  @Test func stringIsLent() {
    #expect(
      plan(function([text])) == """
        lend text: string
          call
          return what the call gives

        """)
  }

  @Test func nulIsRejectedBeforeCIsEntered() {
    #expect(
      plan(function([text], throws: true)) == """
        reject NUL in text
        enter, receiving errors
          lend text: string
            call
        return nothing

        """)
  }

  @Test func stringThatIsFreedIsCheckedWhenCHasReturned() {
    #expect(
      plan(function([], result(.pointer(to: .integer(.char)), freedBy: "free"))) == """
        enter
          call
        check the result
        return the result

        """)
  }
}

internal import CaissonModel
internal import Testing

/// A word is passed as it is; any other value goes to a stub through memory.
@Suite struct ValueTests {
  @Test func wordIsPassedAsItIs() {
    #expect(
      plan(function([parameter("a", .value(isNullable: false))], result())) == """
        call
        return what the call gives

        """)
  }

  @Test func valueThatIsNoWordIsLent() {
    let record = CType.record(.structure("pair"))
    #expect(
      plan(function([parameter("a", .value(isNullable: false), record)], result(record))) == """
        make room for the result
          lend a: value in memory
            call
            return what the call gives

        """)
  }
}

internal import CaissonModel
internal import Testing

/// A callback is a function pointer for as long as C may call it.
@Suite struct UpcallTests {
  @Test func closureDoesNotEscape() {
    #expect(
      plan(function([callback("order", .closure)])) == """
        lend order: closure
          make upcall order
          call
          keep alive order
          return what the call gives

        """)
  }

  @Test func retainedCallbackReplacesTheOneBefore() {
    let retention = Retention(owner: "parser", key: ["name"])
    let parser = parameter("parser", .value(isNullable: false), .pointer(to: .void))
    #expect(
      plan(function([parser, callback("start", .callback(.retained(retention)))])) == """
        make upcall start
        draw replacement order
        call
        retain start for parser, key name
        keep alive start
        return what the call gives

        """)
  }

  @Test func failedCallRetainsNothingForSure() {
    let retained = callback("done", .callback(.retained(Retention(owner: nil))))
    #expect(
      plan(function([retained], throws: true, result(use: .status, failure: .negative))) == """
        enter, receiving errors
          make upcall done
          draw replacement order
          call
          test failure: negative
          retain done for the library
          keep alive done
        check the result
        throw on failure: negative
        return nothing

        """)
  }

  @Test(arguments: [Upcall.Lifetime.once, .permanent])
  func callbackOfItsOwnLifetimeReplacesNothing(_ lifetime: Upcall.Lifetime) {
    #expect(
      plan(function([callback("log", .callback(lifetime))])) == """
        make upcall log
        call
        keep alive log
        return what the call gives

        """)
  }
}

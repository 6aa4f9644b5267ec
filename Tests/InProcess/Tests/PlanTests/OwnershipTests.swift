internal import CaissonModel
internal import Testing

/// Borrowed memory that C retains is held; what is retained for an object is taken out before the object ends.
@Suite struct OwnershipTests {
  private func memory(_ lifetime: Borrow.Lifetime) -> ParameterDescription {
    parameter("memory", .borrowed(Borrow(isConst: false, lifetime: lifetime)), .pointer(to: .void))
  }

  @Test func borrowedMemoryNeedsNothing() {
    #expect(plan(function([memory(.duringCall)])) == "call\nreturn what the call gives\n")
  }

  @Test func retainedMemoryIsHeld() {
    #expect(
      plan(function([memory(.retained(Retention(owner: nil)))])) == """
        hold memory
        draw replacement order
        call
        retain memory for the library
        keep alive memory
        return what the call gives

        """)
  }

  @Test func permanentMemoryIsKeptBeforeTheCall() {
    #expect(
      plan(function([memory(.permanent)])) == """
        hold memory
        keep memory permanently
        call
        keep alive memory
        return what the call gives

        """)
  }

  @Test func releasedObjectGivesBackWhatItRetained() {
    let parser = parameter("parser", .value(isNullable: false), .pointer(to: .void))
    #expect(
      plan(function([parser], released: ["parser"])) == """
        take what is retained by parser
        call
        keep alive what was taken
        return what the call gives

        """)
  }

  @Test func objectThatCouldNotBeReleasedRetainsAgain() {
    let database = parameter("database", .value(isNullable: false), .pointer(to: .void))
    #expect(
      plan(function([database], throws: true, released: ["database"], result(use: .status, failure: .nonzero))) == """
        enter, receiving errors
          take what is retained by database
          call
          test failure: nonzero
          put back what is retained by database
          keep alive what was taken
        check the result
        throw on failure: nonzero
        return nothing

        """)
  }
}
